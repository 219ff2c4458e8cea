import type { RefusalCode } from '#contract/refusal.ts';
import type { RealignmentView } from '#contract/source.ts';
import { loadSourceSegments } from '#db/reads/load-source-segments.ts';
import type { ImportedLine } from '#domain/import/imported-line.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import { mayRevise } from '#domain/source/may-revise.ts';
import { sourceTextsOf } from '#domain/source/source-texts.ts';
import type { Act } from '../act.ts';
import { newestSourceOf, settingsOf } from '../documents/document-view.ts';
import { loadReadable } from '../documents/load-readable.ts';
import { sourceRefusalOf } from '../documents/source-refusal.ts';
import { realignAside } from './realign-aside.ts';
import { sourceViewOf } from '../documents/source-view.ts';

type Input = { documentId: string; lines: ImportedLine[] };

/**
 * Gives which paragraph of a new text is which of the version that people translate, for a person to confirm; writes
 * nothing. What is confirmed is written by `reviseSource`. Refuses: `not-allowed`, `not-found`, `document-archived`,
 * `source-empty`, `no-headline`, `source-too-large`, `control-characters`, `bidi-characters`.
 */
export const realignSource = async (
  act: Act,
  { documentId, lines }: Input,
): Promise<Result<RealignmentView, RefusalCode>> => {
  const loaded = await loadReadable(act, documentId);
  if (!loaded.ok) return loaded;
  const newest = newestSourceOf(loaded.value);
  if (!mayRevise(act.actor, newest.status)) return refuse('not-allowed');
  if (loaded.value.document.archivedAt) return refuse('document-archived');
  const texts = sourceTextsOf(lines);
  if (!texts.ok) return refuse(texts.refusal === 'no-headline' ? texts.refusal : sourceRefusalOf(texts.refusal));

  const { currentSource } = loaded.value.document;
  const old = await loadSourceSegments(act.store.read, documentId, [currentSource]);
  const fresh = texts.value.segments.map(({ kind, text, marks }) => ({ kind, text: { text, marks } }));
  const { rows } = await realignAside(
    old.map(({ id, kind, text }) => ({ id, kind, text })),
    fresh.map(({ kind, text }) => ({ kind, text: text.text })),
  );
  return ok({
    source: sourceViewOf(newest),
    compared: currentSource,
    targets: settingsOf(loaded.value).languages.map(({ language }) => language),
    old: old.map(({ id, kind, text, marks }) => ({ id, kind, text: { text, marks } })),
    rows: rows.flatMap(({ id, parts }, place) => {
      const one = fresh[place];
      return one ? [{ ...one, id, parts }] : [];
    }),
    contacts: texts.value.contacts,
    hasEndMark: texts.value.endMark !== null,
    known: { contacts: newest.contacts, hasEndMark: newest.endMark !== null },
  });
};
