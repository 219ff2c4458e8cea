import { readNotices, type ReadNotices } from '#db/writes/read-notices.ts';
import type { Result } from '#domain/result.ts';
import type { Act } from '../act.ts';
import { countUnread } from './count-unread.ts';

/**
 * Marks entries of one's own inbox read: some, those of conversations, or all. Gives how many are left. What one has
 * read is one's own affair: no event tells of it.
 */
export const markRead = async (act: Act, which: ReadNotices): Promise<Result<{ unread: number }, never>> => {
  await act.store.write((tx) => [readNotices(tx, act.actor.id, which, act.now)]);
  return countUnread(act);
};
