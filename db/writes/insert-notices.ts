import type { Statement, Transaction } from '#dialect';
import type { NoticeKind } from '#domain/talk/notice-kind.ts';
import type { Language } from '#locales/languages/language.ts';
import { newId } from '../new-id.ts';
import { chunks } from '../record.ts';
import { notice } from '../schema/talk.ts';
import { personChannel, wake } from '../wake.ts';

export type NewNotice = {
  /** Who is told; null where nobody is assigned, and then nobody is. */
  personId: string | null;
  kind: NoticeKind;
  documentId: string;
  segmentId?: string | null;
  language?: Language | null;
  threadId?: string | null;
  /** Who did it; one is not told of one's own acts. */
  by: { id: string | null; name: string };
};

/** Statements that put entries into inboxes, one for each person and kind of thing in one place, and tell their open pages. */
export const insertNotices = (tx: Transaction, notices: NewNotice[], now: Date): Statement[] => {
  const meant = notices.flatMap(({ personId, by, segmentId, language, threadId, ...rest }) =>
    personId === null || personId === by.id
      ? []
      : [
          {
            ...rest,
            personId,
            segmentId: segmentId ?? null,
            language: language ?? null,
            threadId: threadId ?? null,
            actorId: by.id,
            actorName: by.name,
          },
        ],
  );
  const once = [...new Map(meant.map((row) => [JSON.stringify(row), row])).values()];
  return [
    ...chunks(once.map((row) => ({ ...row, id: newId(), at: now }))).map((rows) => ({
      run: tx.insert(notice).values(rows),
      rows: rows.length,
    })),
    ...[...new Set(once.map(({ personId }) => personId))].map((personId) => wake(personChannel(personId))),
  ];
};
