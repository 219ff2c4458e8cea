import type { Statement, Transaction } from '#dialect';
import { and, eq, inArray, isNull } from 'drizzle-orm';
import { notice } from '../schema/talk.ts';
import { personChannel } from '../wake.ts';

export type ReadNotices = { ids: string[] } | { threadIds: string[] } | { all: true };

/** The statement that marks entries of a person's inbox read; those of others stay as they are. */
export const readNotices = (tx: Transaction, personId: string, which: ReadNotices, now: Date): Statement => ({
  run: tx
    .update(notice)
    .set({ readAt: now })
    .where(
      and(
        eq(notice.personId, personId),
        isNull(notice.readAt),
        'ids' in which
          ? inArray(notice.id, which.ids)
          : 'threadIds' in which
            ? inArray(notice.threadId, which.threadIds)
            : undefined,
      ),
    ),
  rows: null,
  wakes: personChannel(personId),
});
