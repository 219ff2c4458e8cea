import type { Statement, Transaction } from '#dialect';
import type { TargetLanguage } from '#locales/languages/language.ts';
import { newId } from '../new-id.ts';
import { comment, thread } from '../schema/talk.ts';

type Contest = {
  threadId: string;
  documentId: string;
  segmentId: string;
  language: TargetLanguage;
  sourceNumber: number;
  by: { id: string; name: string };
  /** Whose change is contested: they answer. */
  owner: { id: string | null; name: string | null };
  reason: string;
};

/** Statements that open a thread with a translator's objection in the cell that it is about. */
export const insertContest = (tx: Transaction, contest: Contest, now: Date): Statement[] => {
  const { threadId, documentId, segmentId, language, sourceNumber, by, owner, reason } = contest;
  return [
    {
      run: tx.insert(thread).values({
        id: threadId,
        documentId,
        segmentId,
        language,
        kind: 'contest',
        sourceNumber,
        openedAt: now,
        openedById: by.id,
        openedByName: by.name,
        ownerId: owner.id,
        ownerName: owner.name,
      }),
      rows: 1,
    },
    {
      run: tx.insert(comment).values({
        id: newId(),
        threadId,
        authorId: by.id,
        authorName: by.name,
        at: now,
        text: reason,
        mentions: [],
      }),
      rows: 1,
    },
  ];
};
