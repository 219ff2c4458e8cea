import type { NoticeView } from '#contract/inbox.ts';

export type InboxGroup = { document: NoticeView['document']; notices: NoticeView[]; unread: number };

/** Entries under their documents: the document with the newest entry first, and in each the newest first. */
export const byDocument = (notices: readonly NoticeView[]): InboxGroup[] =>
  [...Map.groupBy(notices, ({ document }) => document.id).values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    return [{ document: first.document, notices: own, unread: own.filter(({ readAt }) => readAt === null).length }];
  });
