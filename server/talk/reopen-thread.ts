import type { RefusalCode } from '#contract/refusal.ts';
import type { ThreadView } from '#contract/talk.ts';
import { loadOpenQuestion } from '#db/reads/load-threads.ts';
import { guardSingleQuestion, saveThread } from '#db/writes/write-thread.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import { maySettle } from '#domain/talk/thread-rights.ts';
import type { Act } from '../act.ts';
import { noticedThread, onThread } from './on-thread.ts';

type Input = { id: string; version: number };

/**
 * Takes the end of a conversation back; a question then waits for an answer again. Gives the conversation. Refuses as
 * `onThread` does, and `not-allowed`, `stale`, `already-asked` (another question about the paragraph is open).
 */
export const reopenThread = (act: Act, input: Input): Promise<Result<ThreadView, RefusalCode>> =>
  onThread(act, input.id, async ({ row, thread }) => {
    if (!maySettle(thread, act.actor)) return refuse('not-allowed');
    if (row.version !== input.version || thread.closedAt === null) return refuse('stale');
    const isQuestion = thread.kind === 'question';
    if (isQuestion && (await loadOpenQuestion(act.store.read, row.segmentId))) return refuse('already-asked');
    return ok({
      kind: 'thread-reopened',
      before: { closedAt: thread.closedAt, closedByName: row.closedByName, answeredAt: thread.answeredAt },
      write: (tx) => [
        ...(isQuestion ? guardSingleQuestion(tx, row) : []),
        ...saveThread(tx, input, { closedAt: null, closedById: null, closedByName: null, answeredAt: null }),
      ],
      notice: { kind: 'thread-reopened', ...noticedThread(row) },
    });
  });
