import type { RefusalCode } from '#contract/refusal.ts';
import type { ThreadView } from '#contract/talk.ts';
import type { Statement, Transaction } from '#dialect';
import type { LoadedDocument } from '#db/reads/load-document.ts';
import { loadThread, type LoadedThread } from '#db/reads/load-threads.ts';
import { record } from '#db/record.ts';
import { insertNotices } from '#db/writes/insert-notices.ts';
import type { Actor } from '#domain/access/role.ts';
import { refuse, type Result } from '#domain/result.ts';
import type { NoticeEvent } from '#domain/talk/notice-event.ts';
import type { Thread } from '#domain/talk/thread.ts';
import type { Act } from '../act.ts';
import { loadReadable } from '../documents/load-readable.ts';
import { noticeGroundOf } from '../notices/notice-ground.ts';
import { noticesFor, readersOf } from '../notices/notices-for.ts';
import { threadViewOf } from './thread-view.ts';

export type OnThread = {
  row: LoadedThread;
  /** The same, as the rules ask about it. */
  thread: Thread;
  loaded: LoadedDocument;
  readers: readonly Actor[];
};

/** What an act on a conversation comes to. */
export type ThreadAct = {
  kind: string;
  before?: unknown;
  after?: unknown;
  write: (tx: Transaction) => Statement[];
  notice: NoticeEvent | null;
};

type Decide = (on: OnThread) => Result<ThreadAct, RefusalCode> | Promise<Result<ThreadAct, RefusalCode>>;

/**
 * The way of every act on a conversation: load, decide, record with the notices. Gives the conversation as it stands
 * afterwards. Refuses: `not-allowed` (no role at all), `not-found` (also what the person may not read),
 * `document-archived`, `stale`, and what `decide` refuses.
 */
export const onThread = async (act: Act, id: string, decide: Decide): Promise<Result<ThreadView, RefusalCode>> => {
  const row = await loadThread(act.store.read, id);
  if (!row) return refuse('not-found');
  const found = await loadReadable(act, row.documentId);
  if (!found.ok) return found;
  if (found.value.document.archivedAt) return refuse('document-archived');
  const ground = noticeGroundOf(found.value);
  const readers = await readersOf(act, ground);
  const decided = await decide({ row, thread: ruledThread(row), loaded: found.value, readers });
  if (!decided.ok) return decided;

  const { kind, before, after, write, notice } = decided.value;
  const notices = await noticesFor(act, ground, notice, readers);
  const entry = {
    stream: row.documentId,
    kind,
    segmentId: row.segmentId,
    language: row.language,
    before,
    after: { threadId: id, ...(after as object | undefined) },
  };
  const done = await record(act.store, act, [entry], (tx) => [...write(tx), ...insertNotices(tx, notices, act.now)]);
  return done ? threadViewOf(act, row) : refuse('stale');
};

/** A conversation as the rules ask about it. */
export const ruledThread = (row: LoadedThread): Thread => ({
  ...row,
  answeredAt: row.answeredAt?.toISOString() ?? null,
  closedAt: row.closedAt?.toISOString() ?? null,
});

/** Where and what of a conversation its notices tell. */
export const noticedThread = (
  row: Pick<LoadedThread, 'id' | 'segmentId' | 'kind' | 'language' | 'openedById' | 'ownerId'>,
) => ({
  threadId: row.id,
  segmentId: row.segmentId,
  thread: row,
});
