import type { Paragraphs, SegmentView } from '#contract/paragraphs.ts';
import type { TranslationView } from '#contract/translations.ts';
import type { Reader } from '#dialect';
import { loadIgnoredFindings } from '#db/reads/load-ignored-findings.ts';
import { loadCurrentSegments, type LoadedSegment, type Span } from '#db/reads/load-source-segments.ts';
import { loadOlderSources, loadTranslations } from '#db/reads/load-translations.ts';
import { languages } from '#locales/languages/language.ts';
import { textHash } from '../hash.ts';

/** The paragraphs of a document, all or those of a span, with their translations in order. */
export const loadParagraphs = async (read: Reader, documentId: string, span: Span | null): Promise<Paragraphs> => {
  const [segments, translations, ignored, olderSources] = await Promise.all([
    loadCurrentSegments(read, documentId, span),
    loadTranslations(read, documentId, span),
    loadIgnoredFindings(read, documentId, span),
    loadOlderSources(read, documentId, span),
  ]);
  return {
    segments: segments.map(segmentViewOf),
    translations: inOrder(translations, segments),
    ignored: stillHolding(ignored, segments, translations),
    olderSources: olderSources.map(({ segmentId, number, text, marks }) => ({
      segmentId,
      number,
      text: { text, marks },
    })),
  };
};

const segmentViewOf = ({ id, position, kind, text, marks, words }: LoadedSegment): SegmentView => ({
  id,
  position,
  kind,
  source: { text, marks },
  words,
});

type Loaded = Awaited<ReturnType<typeof loadTranslations>>;

const inOrder = (translations: Loaded, segments: LoadedSegment[]): TranslationView[] => {
  const place = new Map(segments.map(({ id, position }) => [id, position]));
  return translations
    .map(({ changedAt, ...one }) => ({ ...one, changedAt: changedAt.toISOString() }))
    .toSorted(
      (a, b) =>
        (place.get(a.segmentId) ?? 0) - (place.get(b.segmentId) ?? 0) ||
        languages.indexOf(a.language) - languages.indexOf(b.language),
    );
};

type Ignored = Awaited<ReturnType<typeof loadIgnoredFindings>>;

/** A finding set aside holds while both texts stand as they were then. */
const stillHolding = (ignored: Ignored, segments: LoadedSegment[], translations: Loaded): Paragraphs['ignored'] => {
  if (ignored.length === 0) return [];
  const hashes = new Map(segments.map(({ id, hash }) => [id, hash]));
  const cells = new Map(translations.map((one) => [`${one.segmentId} ${one.language}`, one.text]));
  return ignored.flatMap(({ sourceHash, textHash: hash, at, ...one }) => {
    const text = cells.get(`${one.segmentId} ${one.language}`);
    const holds = text !== undefined && hashes.get(one.segmentId) === sourceHash && textHash(text) === hash;
    return holds ? [{ ...one, at: at.toISOString() }] : [];
  });
};
