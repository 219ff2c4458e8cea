import type { RefusalCode } from '#contract/refusal.ts';
import type { ThreadView } from '#contract/talk.ts';
import { saveThread } from '#db/writes/write-thread.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import { canHaveCaused, mayLinkSource } from '#domain/talk/thread-rights.ts';
import type { Act } from '../act.ts';
import { newestSourceOf } from '../documents/document-view.ts';
import { onThread } from './on-thread.ts';

type Input = { id: string; version: number; causedSource: number | null };

/**
 * Says which source version a question led to, or that it led to none. Gives the conversation. Refuses as `onThread`
 * does, and `not-allowed`, `stale`, `not-found` (a source version that it cannot have led to).
 */
export const linkSource = (act: Act, input: Input): Promise<Result<ThreadView, RefusalCode>> =>
  onThread(act, input.id, ({ row, thread, loaded }) => {
    if (!mayLinkSource(thread, act.actor)) return refuse('not-allowed');
    if (row.version !== input.version) return refuse('stale');
    const { causedSource } = input;
    const newest = newestSourceOf(loaded).number;
    if (causedSource !== null && !canHaveCaused(thread, causedSource, newest)) return refuse('not-found');
    return ok({
      kind: 'thread-source-linked',
      before: { causedSource: row.causedSource },
      after: { causedSource },
      write: (tx) => saveThread(tx, input, { causedSource }),
      notice: null,
    });
  });
