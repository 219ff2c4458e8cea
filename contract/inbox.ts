import { noticeKinds } from '#domain/talk/notice-kind.ts';
import { oc } from '@orpc/contract';
import { z } from 'zod';
import { id, instant, language } from './common.ts';
import { refusals } from './errors.ts';

/** An entry of the inbox: who did what, and the place that it is about. */
export const noticeView = z.object({
  id,
  kind: z.enum(noticeKinds),
  document: z.object({ id, title: z.string(), reference: z.string() }),
  segmentId: id.nullable(),
  /** The paragraph's place in the source that people translate, from 0; null for none, or one that has gone. */
  position: z.number().int().nullable(),
  language: language.nullable(),
  threadId: id.nullable(),
  actorName: z.string(),
  at: instant,
  readAt: instant.nullable(),
});
export type NoticeView = z.infer<typeof noticeView>;

/** How many entries come at once. */
export const inboxPage = 50;

export const inboxView = z.object({
  /** The newest first, at most `inboxPage`. */
  notices: z.array(noticeView),
  unread: z.number().int(),
  /** What to ask with for the entries before these; null when there are none. */
  next: id.nullable(),
});
export type InboxView = z.infer<typeof inboxView>;

export const inboxContract = {
  list: oc
    .route({ method: 'GET', path: '/inbox', summary: 'What I should know, the newest first' })
    .input(z.object({ /** The oldest entry that one has. */ before: id.optional() }))
    .output(inboxView)
    .errors(refusals()),
  unread: oc
    .route({ method: 'GET', path: '/inbox/unread', summary: 'How many entries I have not read' })
    .output(z.object({ unread: z.number().int() }))
    .errors(refusals()),
  markRead: oc
    .route({
      method: 'POST',
      path: '/inbox/reading',
      summary: 'Mark entries read: some, those of conversations, or all',
    })
    .input(
      z.union([
        z.object({ ids: z.array(id).min(1).max(200) }),
        z.object({ threadIds: z.array(id).min(1).max(200) }),
        z.object({ all: z.literal(true) }),
      ]),
    )
    .output(z.object({ unread: z.number().int() }))
    .errors(refusals()),
};
