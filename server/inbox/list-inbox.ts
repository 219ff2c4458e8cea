import { inboxPage, type InboxView } from '#contract/inbox.ts';
import { countUnread, loadInbox } from '#db/reads/load-inbox.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Act } from '../act.ts';

/** Gives a page of what a person should know, the newest first. Refuses `not-allowed` (no role at all). */
export const listInbox = async (
  { store, actor }: Act,
  { before }: { before?: string | undefined },
): Promise<Result<InboxView, 'not-allowed'>> => {
  if (actor.grants.length === 0) return refuse('not-allowed');
  const [rows, unread] = await Promise.all([
    loadInbox(store.read, actor, { before, limit: inboxPage + 1 }),
    countUnread(store.read, actor),
  ]);
  const notices = rows.slice(0, inboxPage).map(({ at, readAt, ...row }) => ({
    ...row,
    at: at.toISOString(),
    readAt: readAt?.toISOString() ?? null,
  }));
  return ok({ notices, unread, next: rows.length > inboxPage ? (notices.at(-1)?.id ?? null) : null });
};
