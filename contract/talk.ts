import { threadKinds } from '#domain/talk/thread-kind.ts';
import { oc } from '@orpc/contract';
import { z } from 'zod';
import { maxCommentLength } from './comment-length.ts';
import { grant, id, instant, language, person, version, written } from './common.ts';
import { refusals } from './errors.ts';

const said = z.object({
  text: written.trim().min(1).max(maxCommentLength),
  /** The persons whom the text names as `@Name`. */
  mentions: z.array(id).max(30).default([]),
});

export const commentView = z.object({
  id,
  author: person,
  at: instant,
  text: z.string(),
  mentions: z.array(person),
  /** Whether it is what the owner of a question answered. */
  isAnswer: z.boolean(),
});
export type CommentView = z.infer<typeof commentView>;

/** A conversation that is not over, without what is said in it. */
export const openThread = z.object({
  id,
  segmentId: id,
  /** `fr` for a question about the source, which is seen in every language. */
  language,
  kind: z.enum(threadKinds),
  openedBy: person,
  openedAt: instant,
  owner: person.nullable(),
  answeredAt: instant.nullable(),
});
export type OpenThread = z.infer<typeof openThread>;

export const threadView = openThread.extend({
  documentId: id,
  /** The source version that stood when it was opened. */
  sourceNumber: z.number().int(),
  closedAt: instant.nullable(),
  closedByName: z.string().nullable(),
  /** The source version that a question led to. */
  causedSource: z.number().int().nullable(),
  /** Later source versions in which this paragraph changed: what a question may have led to. */
  changedIn: z.array(z.number().int()),
  version,
  /** The oldest first. */
  comments: z.array(commentView),
});
export type ThreadView = z.infer<typeof threadView>;

const readingPerson = person.extend({ grants: z.array(grant) });
export type ReadingPerson = z.infer<typeof readingPerson>;

/** A conversation, and the version of it that the person saw. */
const seen = z.object({ id, version });

export const talkContract = {
  list: oc
    .route({ method: 'GET', path: '/documents/{documentId}/threads', summary: 'The conversations that are not over' })
    .input(z.object({ documentId: id }))
    .output(z.array(openThread))
    .errors(refusals()),
  ofSegment: oc
    .route({
      method: 'GET',
      path: '/documents/{documentId}/segments/{segmentId}/threads',
      summary: 'All that was said about a paragraph, in every language',
    })
    .input(z.object({ documentId: id, segmentId: id }))
    .output(z.array(threadView))
    .errors(refusals()),
  people: oc
    .route({
      method: 'GET',
      path: '/documents/{documentId}/people',
      summary: 'Who reads a document and can be mentioned',
    })
    .input(z.object({ documentId: id }))
    .output(z.array(readingPerson))
    .errors(refusals()),
  open: oc
    .route({
      method: 'POST',
      path: '/documents/{documentId}/threads',
      summary: 'Comment on a text, or ask about the French: goes to the question that is open there, if any',
    })
    .input(said.extend({ documentId: id, segmentId: id, language }))
    .output(threadView)
    .errors(refusals('stale', 'not-mentionable', 'document-archived')),
  reply: oc
    .route({ method: 'POST', path: '/threads/{id}/comments', summary: 'Say something in a conversation' })
    .input(
      said.extend({
        id,
        /** Whether it answers the question, by somebody who may; else the first word of one who may does. */
        answers: z.boolean().optional(),
      }),
    )
    .output(threadView)
    .errors(refusals('stale', 'thread-closed', 'not-mentionable', 'document-archived')),
  close: oc
    .route({ method: 'POST', path: '/threads/{id}/end', summary: 'End a conversation' })
    .input(
      seen.extend({
        /** The source version that a question led to. */
        causedSource: z.number().int().positive().optional(),
      }),
    )
    .output(threadView)
    .errors(refusals('stale', 'document-archived')),
  reopen: oc
    .route({ method: 'DELETE', path: '/threads/{id}/end', summary: 'Take the end of a conversation back' })
    .input(seen)
    .output(threadView)
    .errors(refusals('stale', 'already-asked', 'document-archived')),
  setOwner: oc
    .route({ method: 'PUT', path: '/threads/{id}/owner', summary: 'Take a question, or give it to a source editor' })
    .input(seen.extend({ ownerId: id }))
    .output(threadView)
    .errors(refusals('stale', 'person-lacks-role', 'document-archived')),
  linkSource: oc
    .route({ method: 'PUT', path: '/threads/{id}/source', summary: 'Say which source version a question led to' })
    .input(seen.extend({ causedSource: z.number().int().positive().nullable() }))
    .output(threadView)
    .errors(refusals('stale', 'document-archived')),
};
