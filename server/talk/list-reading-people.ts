import type { RefusalCode } from '#contract/refusal.ts';
import type { ReadingPerson } from '#contract/talk.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Act } from '../act.ts';
import { loadReadable } from '../documents/load-readable.ts';
import { noticeGroundOf } from '../notices/notice-ground.ts';
import { readersOf } from '../notices/notices-for.ts';

/** Gives those who read a document, by name: whom one can mention. Refuses: `not-allowed`, `not-found`. */
export const listReadingPeople = async (
  act: Act,
  { documentId }: { documentId: string },
): Promise<Result<ReadingPerson[], RefusalCode>> => {
  const found = await loadReadable(act, documentId);
  if (!found.ok) return found;
  const readers = await readersOf(act, noticeGroundOf(found.value));
  return ok(readers.toSorted((a, b) => a.name.localeCompare(b.name)));
};
