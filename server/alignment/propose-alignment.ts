import { setImmediate } from 'node:timers/promises';
import type { AlignmentView } from '#contract/alignment.ts';
import type { RefusalCode } from '#contract/refusal.ts';
import { loadCurrentSegments } from '#db/reads/load-source-segments.ts';
import { loadTranslations } from '#db/reads/load-translations.ts';
import { aligning } from '#domain/align/align.ts';
import type { AlignPart } from '#domain/align/pair.ts';
import { paragraphsOf } from '#domain/align/paragraphs-of.ts';
import { mayTakeDrafts } from '#domain/align/may-take-drafts.ts';
import type { ImportedLine } from '#domain/import/imported-line.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import type { Act } from '../act.ts';
import { loadReadable } from '../documents/load-readable.ts';

type Input = { documentId: string; language: TargetLanguage; lines: ImportedLine[] };

/**
 * Gives the paragraphs of a file beside those of the source that people translate, to be corrected; writes nothing. Refuses:
 * `not-allowed`, `not-found` (also a language that the document has not), `document-archived`, `source-empty` (no paragraph
 * in the file).
 */
export const proposeAlignment = async (act: Act, input: Input): Promise<Result<AlignmentView, RefusalCode>> => {
  const { documentId, language } = input;
  const loaded = await loadReadable(act, documentId);
  if (!loaded.ok) return loaded;
  if (!loaded.value.languages.some((row) => row.language === language)) return refuse('not-found');
  if (!mayTakeDrafts(act.actor, language)) return refuse('not-allowed');
  if (loaded.value.document.archivedAt) return refuse('document-archived');
  const paragraphs = paragraphsOf(input.lines);
  if (paragraphs.length === 0) return refuse('source-empty');

  const [segments, translations] = await Promise.all([
    loadCurrentSegments(act.store.read, documentId),
    loadTranslations(act.store.read, documentId),
  ]);
  const cells = new Map(
    translations.filter((one) => one.language === language).map((one) => [one.segmentId, one] as const),
  );
  const pairs = await inPieces(
    segments,
    paragraphs.map(({ kind, text }) => ({ kind, text: text.text })),
    language,
  );
  return ok({
    source: loaded.value.document.currentSource,
    segments: segments.map(({ id, kind, text }) => {
      const { version = 0, state = 'untranslated', text: target } = cells.get(id) ?? {};
      return { id, kind, text, version, state, target: target?.text ?? '' };
    }),
    paragraphs,
    rows: pairs.map(({ sources, targets, confidence }) => ({
      segmentIds: sources.flatMap((at) => segments[at]?.id ?? []),
      paragraphs: targets,
      confidence,
    })),
  });
};

/** Others are served in between: ten thousand paragraphs take some seconds. */
const inPieces = async (sources: readonly AlignPart[], targets: readonly AlignPart[], language: TargetLanguage) => {
  const steps = aligning(sources, targets, language);
  let begun = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - begun < longest) continue;
    await setImmediate();
    begun = performance.now();
  }
};

/** Milliseconds in one go. */
const longest = 25;
