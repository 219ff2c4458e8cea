import type { RefusalCode } from '#contract/refusal.ts';
import type { ThreadView } from '#contract/talk.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Act } from '../act.ts';
import { loadReadable } from '../documents/load-readable.ts';
import { threadViewsOf } from './thread-view.ts';

type Input = { documentId: string; segmentId: string };

/** Gives all that was said about a paragraph, in every language, the oldest first. Refuses: `not-allowed`, `not-found`. */
export const listTalkOfSegment = async (act: Act, input: Input): Promise<Result<ThreadView[], RefusalCode>> => {
  const found = await loadReadable(act, input.documentId);
  return found.ok ? ok(await threadViewsOf(act, input)) : found;
};
