import { z } from 'zod';
import { id, instant, language } from './common.ts';
import { presenceView } from './presence.ts';
import { translationView } from './translations.ts';

/** The most documents that one stream carries: a browser has one stream for all its tabs. */
export const maxLiveDocuments = 40;

const documentId = z.string().regex(/^[\w-]{1,64}$/);
const position = z.tuple([
  documentId,
  z.coerce
    .number()
    .int()
    .nonnegative()
    .max(2 ** 31),
]);

/** `id:number,id:number`: documents, each with the number of the last event of it that the page knows. */
export const livePositions = z
  .preprocess(
    (written) =>
      typeof written === 'string' && written !== '' ? written.split(',').map((pair) => pair.split(':')) : [],
    z.array(position).max(maxLiveDocuments),
  )
  .transform((pairs) => new Map(pairs));

/** What a page asks of the stream. `person` is whom it was drawn for: another session's events are not for it. */
export const liveRequest = z.object({ person: id, documents: livePositions });

/** Something that happened in a document, in the order of its numbers. */
export const liveChange = z.object({
  document: id,
  number: z.number().int().positive(),
  kind: z.string(),
  at: instant,
  actorId: id.nullable(),
  actorName: z.string(),
  segmentId: id.nullable(),
  language: language.nullable(),
  /** The translation as it stands after it; null for what happens to no single text. */
  after: translationView.nullable(),
});
export type LiveChange = z.infer<typeof liveChange>;

/** Who is where in a document just now; the whole list each time. */
export const livePresence = z.object({ document: id, people: z.array(presenceView) });

/** A document of which a page must read all again: too much happened since it last heard of it. */
export const liveReload = z.object({ document: id, number: z.number().int().nonnegative() });
/** A document that the person reads no longer. */
export const liveGone = z.object({ document: id });

/** The messages of the stream, by the name of the server-sent event. */
export const liveMessages = {
  change: liveChange,
  presence: livePresence,
  reload: liveReload,
  gone: liveGone,
  /** Something came into the person's inbox, or left it. */
  inbox: z.object({}),
  /** The line is alive; a browser does not show comments to the page. */
  beat: z.object({}),
  /** The session is over: the stream ends and is not to be opened again before signing in. */
  ended: z.object({}),
};

export type LiveMessage = {
  [Type in keyof typeof liveMessages]: { type: Type; data: z.infer<(typeof liveMessages)[Type]> };
}[keyof typeof liveMessages];
