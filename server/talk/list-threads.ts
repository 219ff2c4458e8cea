import type { RefusalCode } from '#contract/refusal.ts';
import type { OpenThread } from '#contract/talk.ts';
import { loadOpenThreads } from '#db/reads/load-threads.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Act } from '../act.ts';
import { loadReadable } from '../documents/load-readable.ts';
import { openThreadOf } from './thread-view.ts';

/** Gives the conversations of a document that are not over, in the order of its paragraphs. Refuses: `not-allowed`, `not-found`. */
export const listThreads = async (
  act: Act,
  { documentId }: { documentId: string },
): Promise<Result<OpenThread[], RefusalCode>> => {
  const [found, threads] = await Promise.all([
    loadReadable(act, documentId),
    loadOpenThreads(act.store.read, documentId),
  ]);
  return found.ok ? ok(threads.map(openThreadOf)) : found;
};
