import type { RefusalCode } from '#contract/refusal.ts';
import type { ThreadView } from '#contract/talk.ts';
import { saveThread } from '#db/writes/write-thread.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import { canOwn, mayAssign, mayTake } from '#domain/talk/thread-rights.ts';
import type { Act } from '../act.ts';
import { noticedThread, onThread } from './on-thread.ts';

type Input = { id: string; version: number; ownerId: string };

/**
 * Gives a question to a source editor, or takes it. Gives the conversation. Refuses as `onThread` does, and
 * `not-allowed`, `stale`, `person-lacks-role` (no source editor, or one who does not read the document).
 */
export const setOwner = (act: Act, input: Input): Promise<Result<ThreadView, RefusalCode>> =>
  onThread(act, input.id, ({ row, thread, readers }) => {
    const isTaken = input.ownerId === act.actor.id;
    if (!(isTaken ? mayTake(thread, act.actor) : mayAssign(thread, act.actor))) return refuse('not-allowed');
    if (row.version !== input.version) return refuse('stale');
    const owner = readers.find(({ id }) => id === input.ownerId);
    if (!owner || !canOwn(owner)) return refuse('person-lacks-role');
    return ok({
      kind: 'thread-owner-changed',
      before: { ownerId: row.ownerId, ownerName: row.ownerName },
      after: { ownerId: owner.id, ownerName: owner.name },
      write: (tx) => saveThread(tx, input, { ownerId: owner.id, ownerName: owner.name }),
      notice: { kind: 'thread-owned', ...noticedThread({ ...row, ownerId: owner.id }) },
    });
  });
