import { livePositions, liveRequest } from '#contract/live.ts';
import { installation, type Installation } from '../installation.ts';
import { sessionOf } from '../session/session-of.ts';
import { admitTo } from './admit-to.ts';
import { liveOn } from './live.ts';
import { liveStream, type Admission } from './live-stream.ts';

/** A browser has one stream; some people have several browsers, and a page that left takes a moment to be noticed. */
const mostStreams = 30;

/**
 * Answers with the stream of what happens in some documents, for whoever is signed in. Refuses: 401 without a session,
 * 400 for a request that is not well formed, 409 when the page was drawn for somebody else, 429 for too many streams.
 */
export const handleLive = async (request: Request, on: Installation = installation()): Promise<Response> => {
  const { searchParams } = new URL(request.url);
  const asked = liveRequest.safeParse({
    person: searchParams.get('person'),
    documents: searchParams.get('documents') ?? '',
  });
  // The cookie alone: the request itself is the framework's, and ends with its answer's head.
  const headers = new Headers({ cookie: request.headers.get('cookie') ?? '' });
  const person = await sessionOf(headers, on);
  if (!person) return refused(401, 'not-signed-in');
  if (!asked.success) return refused(400, 'BAD_REQUEST');
  if (asked.data.person !== person.id) return refused(409, 'another-person');
  const positions = resumed(asked.data.documents, request.headers.get('last-event-id'));
  const admit = async (): Promise<Admission> => {
    const session = await sessionOf(headers, on);
    return session?.id === person.id ? admitTo(on.store.read, session, [...positions.keys()]) : null;
  };
  const admission = await admit();
  if (!admission) return refused(401, 'not-signed-in');
  const live = liveOn(on.store);
  if (live.countOf(person.id) >= mostStreams) return refused(429, 'too-many-streams');
  return new Response(liveStream({ live, admission, positions, admit, signal: request.signal }), {
    headers: {
      'Content-Type': 'text/event-stream; charset=utf-8',
      // Compression and proxies would hold back what should arrive at once.
      'Cache-Control': 'no-store, no-transform',
      'X-Accel-Buffering': 'no',
    },
  });
};

/** A line that broke says how far it was; the address says how far the page was when it first asked. */
const resumed = (asked: ReadonlyMap<string, number>, lastEventId: string | null): Map<string, number> => {
  const last = livePositions.safeParse(lastEventId ?? '');
  return new Map(
    [...asked].map(([document, after]) => [document, Math.max(after, (last.success && last.data.get(document)) || 0)]),
  );
};

const refused = (status: number, code: string): Response =>
  Response.json({ code, message: code }, { status, headers: { 'Cache-Control': 'no-store' } });
