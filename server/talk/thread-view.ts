import type { RefusalCode } from '#contract/refusal.ts';
import type { CommentView, OpenThread, ThreadView } from '#contract/talk.ts';
import { loadNames } from '#db/reads/load-names.ts';
import { loadTalkOfSegment, type LoadedComment, type LoadedThread } from '#db/reads/load-threads.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Act } from '../act.ts';

type Place = { documentId: string; segmentId: string };

/** Everything that was said about a paragraph, the oldest conversation first. */
export const threadViewsOf = async ({ store }: Act, place: Place): Promise<ThreadView[]> => {
  const { threads, comments, changes } = await loadTalkOfSegment(store.read, place);
  const names = await loadNames(store.read, [...new Set(comments.flatMap(({ mentions }) => mentions))]);
  const byThread = Map.groupBy(comments, ({ threadId }) => threadId);
  return threads.map((row) => ({
    ...openThreadOf(row),
    documentId: row.documentId,
    sourceNumber: row.sourceNumber,
    closedAt: row.closedAt?.toISOString() ?? null,
    closedByName: row.closedByName,
    causedSource: row.causedSource,
    changedIn: changes.filter((number) => number > row.sourceNumber),
    version: row.version,
    comments: (byThread.get(row.id) ?? []).map((one) => commentViewOf(one, row, names)),
  }));
};

/** One conversation as it stands now. Refuses `not-found` when it has gone meanwhile. */
export const threadViewOf = async (act: Act, row: Place & { id: string }): Promise<Result<ThreadView, RefusalCode>> => {
  const found = (await threadViewsOf(act, row)).find(({ id }) => id === row.id);
  return found ? ok(found) : refuse('not-found');
};

/** A conversation without what is said in it. */
export const openThreadOf = (row: LoadedThread): OpenThread => ({
  id: row.id,
  segmentId: row.segmentId,
  language: row.language,
  kind: row.kind,
  openedBy: { id: row.openedById, name: row.openedByName },
  openedAt: row.openedAt.toISOString(),
  owner: row.ownerId === null ? null : { id: row.ownerId, name: row.ownerName ?? '' },
  answeredAt: row.answeredAt?.toISOString() ?? null,
});

const commentViewOf = (one: LoadedComment, thread: LoadedThread, names: Map<string, string>): CommentView => ({
  id: one.id,
  author: { id: one.authorId, name: one.authorName },
  at: one.at.toISOString(),
  text: one.text,
  mentions: one.mentions.flatMap((id) => {
    const name = names.get(id);
    return name === undefined ? [] : [{ id, name }];
  }),
  // A word answers in the act that notes the instant of the answer, so that both are the same.
  isAnswer: thread.answeredAt !== null && thread.answeredAt.getTime() === one.at.getTime(),
});
