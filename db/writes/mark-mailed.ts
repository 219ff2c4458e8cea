import type { Statement, Transaction } from '#dialect';
import { and, inArray, isNull } from 'drizzle-orm';
import { chunks } from '../record.ts';
import { notice } from '../schema/talk.ts';

/** Statements that note that a mail has told of some entries of an inbox, or that none will. */
export const markMailed = (tx: Transaction, ids: string[], now: Date): Statement[] =>
  chunks(ids).map((some) => ({
    run: tx
      .update(notice)
      .set({ mailedAt: now })
      .where(and(inArray(notice.id, some), isNull(notice.mailedAt))),
    rows: null,
  }));
