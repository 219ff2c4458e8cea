import type { EditorView, IgnoredView, SegmentView } from '#contract/documents.ts';
import type { RefusalCode } from '#contract/refusal.ts';
import { loadIgnoredFindings } from '#db/reads/load-ignored-findings.ts';
import { loadCurrentSegments, type LoadedSegment } from '#db/reads/load-source-segments.ts';
import { loadOlderSources, loadTranslations } from '#db/reads/load-translations.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Translation } from '#domain/workflow/translation.ts';
import { languages } from '#locales/languages/language.ts';
import type { Act } from '../act.ts';
import { textHash } from '../hash.ts';
import { contactsViewOf } from '../translations/contacts-view.ts';
import { currentSourceOf, documentViewOf } from './document-view.ts';
import { loadReadable } from './load-readable.ts';

/** Gives everything that the editor shows of a document, in one round of reads. Refuses: `not-allowed`, `not-found`. */
export const openDocument = async (act: Act, { id }: { id: string }): Promise<Result<EditorView, RefusalCode>> => {
  const { read } = act.store;
  const [loaded, segments, translations, ignored, olderSources] = await Promise.all([
    loadReadable(act, id),
    loadCurrentSegments(read, id),
    loadTranslations(read, id),
    loadIgnoredFindings(read, id),
    loadOlderSources(read, id),
  ]);
  if (!loaded.ok) return loaded;
  const source = currentSourceOf(loaded.value);
  return ok({
    document: documentViewOf(loaded.value),
    segments: segments.map(segmentViewOf),
    translations: inOrder(translations, segments),
    contacts: languages.flatMap((language) =>
      loaded.value.languages
        .filter((row) => row.language === language)
        .map((row) => contactsViewOf(row, source.contacts)),
    ),
    ignored: stillHolding(ignored, segments, translations),
    olderSources: olderSources.map(({ segmentId, number, text, marks }) => ({
      segmentId,
      number,
      text: { text, marks },
    })),
  });
};

const segmentViewOf = ({ id, position, kind, text, marks, words }: LoadedSegment): SegmentView => ({
  id,
  position,
  kind,
  source: { text, marks },
  words,
});

const inOrder = (translations: Translation[], segments: LoadedSegment[]): Translation[] => {
  const place = new Map(segments.map(({ id, position }) => [id, position]));
  return translations.toSorted(
    (a, b) =>
      (place.get(a.segmentId) ?? 0) - (place.get(b.segmentId) ?? 0) ||
      languages.indexOf(a.language) - languages.indexOf(b.language),
  );
};

type Ignored = Awaited<ReturnType<typeof loadIgnoredFindings>>;

/** A finding set aside holds while both texts stand as they were then. */
const stillHolding = (ignored: Ignored, segments: LoadedSegment[], translations: Translation[]): IgnoredView[] => {
  const hashes = new Map(segments.map(({ id, hash }) => [id, hash]));
  const cells = new Map(translations.map((one) => [`${one.segmentId} ${one.language}`, one.text]));
  return ignored.flatMap(({ sourceHash, textHash: hash, at, ...one }) => {
    const text = cells.get(`${one.segmentId} ${one.language}`);
    const holds = text !== undefined && hashes.get(one.segmentId) === sourceHash && textHash(text) === hash;
    return holds ? [{ ...one, at: at.toISOString() }] : [];
  });
};
