import { packRows } from '#contract/pack-rows.ts';
import type { ParagraphRow } from '#contract/paragraph-row.ts';
import type { RefusalCode } from '#contract/refusal.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Act } from '../act.ts';
import { loadParagraphs } from './load-paragraphs.ts';
import { loadReadable } from './load-readable.ts';

type Input = { id: string; from: number; size: number };

/**
 * Gives some paragraphs of a document by their place from 0, and the number of the source version they are from; fewer
 * than asked, or none, at its end. Refuses: `not-allowed`, `not-found`.
 */
export const listParagraphs = async (
  act: Act,
  { id, from, size }: Input,
): Promise<Result<{ source: number; rows: ParagraphRow[] }, RefusalCode>> => {
  const loaded = await loadReadable(act, id);
  if (!loaded.ok) return loaded;
  const paragraphs = await loadParagraphs(act.store.read, id, { from, to: from + size });
  return ok({ source: loaded.value.document.currentSource, rows: packRows(paragraphs) });
};
