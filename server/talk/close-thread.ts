import type { RefusalCode } from '#contract/refusal.ts';
import type { ThreadView } from '#contract/talk.ts';
import { saveThread } from '#db/writes/write-thread.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import { canHaveCaused, mayLinkSource, maySettle } from '#domain/talk/thread-rights.ts';
import type { Act } from '../act.ts';
import { newestSourceOf } from '../documents/document-view.ts';
import { noticedThread, onThread } from './on-thread.ts';

type Input = { id: string; version: number; causedSource?: number | undefined };

/**
 * Ends a conversation; a question, with the source version that it led to where one is named. Gives the conversation.
 * Refuses as `onThread` does, and `not-allowed`, `stale`, `not-found` (a source version that it cannot have led to).
 */
export const closeThread = (act: Act, input: Input): Promise<Result<ThreadView, RefusalCode>> =>
  onThread(act, input.id, ({ row, thread, loaded }) => {
    if (!maySettle(thread, act.actor)) return refuse('not-allowed');
    if (row.version !== input.version || thread.closedAt !== null) return refuse('stale');
    const { causedSource = row.causedSource } = input;
    if (causedSource !== row.causedSource && causedSource !== null) {
      if (!mayLinkSource(thread, act.actor)) return refuse('not-allowed');
      if (!canHaveCaused(thread, causedSource, newestSourceOf(loaded).number)) return refuse('not-found');
    }
    const isAnswered = thread.kind !== 'question' || thread.answeredAt !== null;
    return ok({
      kind: 'thread-closed',
      after: { causedSource },
      write: (tx) =>
        saveThread(tx, input, {
          closedAt: act.now,
          closedById: act.actor.id,
          closedByName: act.actor.name,
          causedSource,
        }),
      notice: { kind: 'thread-closed', ...noticedThread(row), isAnswered },
    });
  });
