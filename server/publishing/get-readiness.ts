import type { DocumentView } from '#contract/documents.ts';
import type { GateView, LanguageReadiness } from '#contract/publishing.ts';
import type { RefusalCode } from '#contract/refusal.ts';
import type { LoadedDocument, LoadedLanguage } from '#db/reads/load-document.ts';
import { loadTexts, type LoadedTexts } from '#db/reads/load-publication.ts';
import { loadOpenThreads } from '#db/reads/load-threads.ts';
import { gatesOf, isReady, type Gate } from '#domain/editions/gates.ts';
import { ok, type Result } from '#domain/result.ts';
import { languages } from '#locales/languages/language.ts';
import type { Act } from '../act.ts';
import { documentViewOf } from '../documents/document-view.ts';
import { loadReadable } from '../documents/load-readable.ts';
import { textHash } from '../hash.ts';
import { openThreadOf } from '../talk/thread-view.ts';
import { editionContentOf, headlineOf, translationOf } from './edition-content-of.ts';
import { freeSlug } from './free-slug.ts';
import { languageStateOf } from './language-state.ts';

type Readiness = { document: DocumentView; languages: LanguageReadiness[] };

/** Gives everything that stands in the way of publication, per language. Refuses: `not-allowed`, `not-found`. */
export const getReadiness = async (
  act: Act,
  { documentId }: { documentId: string },
): Promise<Result<Readiness, RefusalCode>> => {
  const [loaded, texts, threads, now] = await Promise.all([
    loadReadable(act, documentId),
    loadTexts(act.store.read, documentId),
    loadOpenThreads(act.store.read, documentId),
    act.store.now(),
  ]);
  if (!loaded.ok) return loaded;
  const rows = loaded.value.languages.toSorted((a, b) => languages.indexOf(a.language) - languages.indexOf(b.language));
  return ok({
    document: documentViewOf(loaded.value),
    languages: await Promise.all(
      rows.map((row) => readinessOf(act, { loaded: loaded.value, texts, threads, row, now })),
    ),
  });
};

type Of = {
  loaded: LoadedDocument;
  texts: LoadedTexts;
  threads: Awaited<ReturnType<typeof loadOpenThreads>>;
  row: LoadedLanguage;
  now: Date;
};

const readinessOf = async (act: Act, { loaded, texts, threads, row, now }: Of): Promise<LanguageReadiness> => {
  const { documentId, language } = row;
  const content = editionContentOf(loaded, texts, language);
  const gates = gatesOf(languageStateOf(loaded, texts, row, { content, now }));
  const editions = texts.editions.filter((one) => one.language === language);
  return {
    language,
    ready: isReady(gates),
    gates: gates.map(gateViewOf),
    slug: row.slug ?? (await freeSlug(act.store.read, { documentId, language, headline: headlineOf(content) })),
    slugFixed: editions.length > 0,
    version: row.version,
    nextNumber: (editions[0]?.number ?? 0) + 1,
    editions: editions.map(({ number, status, publishedAt, publishedByName, slug, sourceNumber }) => ({
      number,
      status,
      publishedAt: publishedAt.toISOString(),
      publishedByName,
      slug,
      sourceNumber,
    })),
    ignored: ignoredOf(texts, row),
    talk: threads
      .filter((one) => one.language === 'fr' || one.language === language)
      .map((one) => ({ ...openThreadOf(one), position: one.position })),
  };
};

const gateViewOf = ({ texts, ...gate }: Gate): GateView => ({
  ...gate,
  paragraphs: texts.map(({ segmentId, position, translation, finding }) => ({
    segmentId,
    position,
    state: translation.state,
    stale: translation.staleFrom !== null,
    finding,
  })),
});

/** What was set aside for the texts as they stand. */
const ignoredOf = (texts: LoadedTexts, { language }: LoadedLanguage): LanguageReadiness['ignored'] =>
  texts.segments.flatMap(({ id, position, hash }) => {
    const translation = translationOf(texts, id, language);
    if (!translation) return [];
    const current = textHash(translation.text);
    return texts.ignored
      .filter(
        (one) =>
          one.segmentId === id && one.language === language && one.sourceHash === hash && one.textHash === current,
      )
      .map(({ key, reason, byName }) => ({ segmentId: id, position, key, reason, byName }));
  });
