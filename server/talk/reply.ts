import type { RefusalCode } from '#contract/refusal.ts';
import type { ThreadView } from '#contract/talk.ts';
import { newId } from '#db/new-id.ts';
import { loadParticipants, type LoadedThread } from '#db/reads/load-threads.ts';
import { insertComment, touchOpenThread } from '#db/writes/write-thread.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import { mayAnswer } from '#domain/talk/thread-rights.ts';
import type { Act } from '../act.ts';
import { noticedThread, onThread } from './on-thread.ts';
import { areReaders } from './are-readers.ts';

type Input = { id: string; text: string; mentions: string[]; answers?: boolean | undefined };

/**
 * Says something in a conversation. Of those who may answer a question, it is the answer when they say so, or when there
 * is none yet; who answers a question that nobody owns comes to own it. Gives the conversation; refuses as `onThread` does, and `thread-closed`, `not-mentionable`.
 */
export const reply = (act: Act, input: Input): Promise<Result<ThreadView, RefusalCode>> =>
  onThread(act, input.id, async ({ row, thread, readers }) => {
    if (thread.closedAt !== null) return refuse('thread-closed');
    const { text, mentions } = input;
    if (!areReaders(mentions, readers)) return refuse('not-mentionable');
    const answers = mayAnswer(thread, act.actor) && (input.answers ?? thread.answeredAt === null);
    const participants = await loadParticipants(act.store.read, row.id);
    const said = { authorId: act.actor.id, authorName: act.actor.name, at: act.now, text, mentions };
    return ok({
      kind: 'comment-added',
      after: { text, mentions, answers },
      write: (tx) => [
        ...touchOpenThread(tx, row.id, answers ? answeredBy(act, row) : {}),
        ...insertComment(tx, { id: newId(), threadId: row.id, ...said }),
      ],
      notice: { kind: 'comment-added', ...noticedThread(row), mentions, participants, answers },
    });
  });

const answeredBy = ({ actor, now }: Act, { ownerId }: LoadedThread) => ({
  answeredAt: now,
  ...(ownerId === null ? { ownerId: actor.id, ownerName: actor.name } : {}),
});
