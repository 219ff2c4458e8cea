import { loadEvents } from '#db/reads/load-events.ts';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { setArchived } from '../documents/set-archived.ts';
import { listInbox } from '../inbox/list-inbox.ts';
import { markRead } from '../inbox/mark-read.ts';
import { getReadiness } from '../publishing/get-readiness.ts';
import { reviseSource } from '../source/revise-source.ts';
import { openNewsroom, unassigned, valueOf, type Handle } from '../testing/open-newsroom.ts';
import { sourceDesk, withText } from '../testing/source-desk.ts';
import { closeThread } from './close-thread.ts';
import { linkSource } from './link-source.ts';
import { listReadingPeople } from './list-reading-people.ts';
import { listTalkOfSegment } from './list-talk-of-segment.ts';
import { listThreads } from './list-threads.ts';
import { openThread } from './open-thread.ts';
import { reopenThread } from './reopen-thread.ts';
import { reply } from './reply.ts';
import { setOwner } from './set-owner.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

let room: Awaited<ReturnType<typeof openNewsroom>>;
let desk: ReturnType<typeof sourceDesk>;
beforeAll(async () => {
  room = await openNewsroom();
  desk = sourceDesk(room);
});
afterAll(() => room.close());

const refused = (refusal: string) => ({ ok: false, refusal });

/** A document whose first version is validated, with the ids of its paragraphs. */
const opened = async () => {
  const documentId = await desk.validated();
  const { segments } = await desk.draftOf(documentId);
  return { documentId, segmentId: segments[2]!.id };
};
type Place = Awaited<ReturnType<typeof opened>>;

const ask = async (place: Place, by: Handle = 'translator', text = 'Which conference?') =>
  valueOf(await openThread(room.as(by), { ...place, language: 'fr', text, mentions: [] }));
const remark = async (place: Place, by: Handle, text: string, mentions: string[] = []) =>
  valueOf(await openThread(room.as(by), { ...place, language: 'en', text, mentions }));
const told = async (handle: Handle, { documentId }: { documentId: string }) =>
  valueOf(await listInbox(room.as(handle), {}))
    .notices.filter(({ document }) => document.id === documentId)
    .map(({ kind }) => kind);

describe('a question about the French', () => {
  it('goes once: whoever asks again is led to the question that is open', async () => {
    const place = await opened();
    const first = await ask(place);
    const second = await ask(place, 'spanish', 'And where?');
    expect(second.id).toBe(first.id);
    expect(second.comments.map(({ author, text }) => [author.name, text])).toEqual([
      ['translator', 'Which conference?'],
      ['spanish', 'And where?'],
    ]);
    expect(await told('editor', place)).toEqual(['commented', 'asked']);
    expect(await told('spanish', place)).toEqual([]);
  });

  it('is one, however many ask in the same instant', async () => {
    const place = await opened();
    const asked = await Promise.all(
      (['translator', 'spanish', 'reviewer', 'publisher'] as const).map((by) => ask(place, by, `From ${by}`)),
    );
    expect(new Set(asked.map(({ id }) => id)).size).toBe(1);
    const [thread, ...others] = valueOf(await listTalkOfSegment(room.as('editor'), place));
    expect(others).toEqual([]);
    expect(thread?.comments).toHaveLength(4);
  });

  it('is seen in every language, taken, answered, and ended with the version that it led to', async () => {
    const place = await opened();
    const asked = await ask(place);
    expect(asked).toMatchObject({ kind: 'question', language: 'fr', owner: null, answeredAt: null, sourceNumber: 1 });
    const seen = valueOf(await listThreads(room.as('spanish'), place));
    expect(seen.map(({ id }) => id)).toEqual([asked.id]);

    const { id } = asked;
    expect(
      await setOwner(room.as('translator'), { id, version: asked.version, ownerId: room.people.editor.id }),
    ).toEqual(refused('not-allowed'));
    const taken = valueOf(
      await setOwner(room.as('editor'), { id, version: asked.version, ownerId: room.people.editor.id }),
    );
    expect(taken.owner?.name).toBe('editor');
    const chat = valueOf(await reply(room.as('editor', 1), { id, text: 'I look.', mentions: [], answers: false }));
    expect(chat.answeredAt).toBeNull();
    const answered = valueOf(await reply(room.as('editor', 2), { id, text: 'That of Brussels.', mentions: [] }));
    expect(answered.comments.map(({ isAnswer }) => isAnswer)).toEqual([false, false, true]);
    expect(await told('translator', place)).toEqual(['answered', 'commented']);

    // The text is put right, and the question says where.
    const draft = await desk.draftOf(place.documentId);
    valueOf(await reviseSource(room.as('editor'), withText(draft, 2, 'La Conférence de Bruxelles a réuni 120 pays.')));
    const [offered] = valueOf(await listTalkOfSegment(room.as('editor'), place));
    expect(offered?.changedIn).toEqual([2]);
    const { version } = answered;
    expect(await closeThread(room.as('spanish'), { id, version, causedSource: 2 })).toEqual(refused('not-allowed'));
    expect(await closeThread(room.as('editor'), { id, version, causedSource: 3 })).toEqual(refused('not-found'));
    expect(await closeThread(room.as('translator'), { id, version, causedSource: 2 })).toEqual(refused('not-allowed'));
    const ended = valueOf(await closeThread(room.as('editor'), { id, version, causedSource: 2 }));
    expect(ended).toMatchObject({ closedByName: 'editor', causedSource: 2 });
    expect(valueOf(await listThreads(room.as('editor'), place))).toEqual([]);
    expect(await reply(room.as('translator'), { id, text: 'Thanks', mentions: [] })).toEqual(refused('thread-closed'));

    // Once ended, the next question is another one; the ended one then stays so.
    const next = await ask(place, 'translator', 'Which pays?');
    expect(next.id).not.toBe(id);
    expect(await reopenThread(room.as('translator'), { id, version: ended.version })).toEqual(refused('already-asked'));
    const kinds = (await loadEvents(room.store.read, place.documentId)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => /thread|comment/.test(kind))).toEqual([
      'thread-opened',
      'thread-owner-changed',
      'comment-added',
      'comment-added',
      'thread-closed',
      'thread-opened',
    ]);
  });

  it('waits for an answer again once it is opened again', async () => {
    const place = await opened();
    const { id } = await ask(place);
    const answered = valueOf(await reply(room.as('editor', 1), { id, text: 'Brussels.', mentions: [] }));
    expect(answered.owner?.name).toBe('editor');
    const ended = valueOf(await closeThread(room.as('translator'), { id, version: answered.version }));
    expect(await reopenThread(room.as('spanish'), { id, version: ended.version })).toEqual(refused('not-allowed'));
    const again = valueOf(await reopenThread(room.as('translator'), { id, version: ended.version }));
    expect(again).toMatchObject({ closedAt: null, closedByName: null, answeredAt: null });
    expect(await told('editor', place)).toEqual(['asked', 'asked']);
    expect(await told('validator', place)).toEqual(['asked']);
  });

  it('is given by the coordinator to a source editor, and to nobody else', async () => {
    const place = await opened();
    const { id, version } = await ask(place);
    const as = room.as('coordinator');
    expect(await setOwner(as, { id, version, ownerId: room.people.translator.id })).toEqual(
      refused('person-lacks-role'),
    );
    const given = valueOf(await setOwner(as, { id, version, ownerId: room.people.validator.id }));
    expect(given.owner?.name).toBe('validator');
    expect(await setOwner(as, { id, version, ownerId: room.people.editor.id })).toEqual(refused('stale'));
    expect(await told('validator', place)).toEqual(['asked', 'asked']);
    expect(await linkSource(room.as('editor'), { id, version: given.version, causedSource: 1 })).toEqual(
      refused('not-found'),
    );
  });
});

describe('a remark on a text', () => {
  it('reaches those it mentions and those assigned, and its end is theirs', async () => {
    const documentId = await room.addDocument({
      languages: [
        { ...unassigned('en'), translatorId: room.people.translator.id, reviewerId: room.people.reviewer.id },
      ],
    });
    const { segments } = await desk.draftOf(documentId);
    const place = { documentId, segmentId: segments[2]!.id };
    const { id, version } = await remark(place, 'editor', '@publisher see “gathered”', [room.people.publisher.id]);
    expect(await told('publisher', place)).toEqual(['mentioned']);
    expect(await told('translator', place)).toEqual(['commented', 'assigned']);
    expect(await told('reviewer', place)).toEqual(['commented', 'assigned']);
    expect(await told('editor', place)).toEqual([]);
    expect(await closeThread(room.as('publisher'), { id, version })).toEqual(refused('not-allowed'));
    expect(valueOf(await closeThread(room.as('translator'), { id, version })).closedByName).toBe('translator');
  });

  it('keeps to paragraphs and languages that the document has', async () => {
    const place = await opened();
    const other = await opened();
    const said = { language: 'en' as const, text: 'Here', mentions: [] };
    expect(await openThread(room.as('editor'), { ...place, segmentId: other.segmentId, ...said })).toEqual(
      refused('not-found'),
    );
    const english = await room.addDocument({ languages: [unassigned('en')] });
    const { segments } = await desk.draftOf(english);
    const inEnglish = { documentId: english, segmentId: segments[0]!.id };
    expect(await openThread(room.as('editor'), { ...inEnglish, ...said, language: 'es' })).toEqual(
      refused('not-found'),
    );
  });

  it('is not added to a document in the archive', async () => {
    const place = await opened();
    const { id, version } = await remark(place, 'editor', 'Shorter?');
    const { document } = await desk.draftOf(place.documentId);
    const archived = { id: place.documentId, version: document.version, archived: true };
    valueOf(await setArchived(room.as('coordinator'), archived));
    expect(await reply(room.as('translator'), { id, text: 'Yes', mentions: [] })).toEqual(refused('document-archived'));
    expect(await closeThread(room.as('editor'), { id, version })).toEqual(refused('document-archived'));
    const said = { ...place, language: 'en' as const, text: 'Here', mentions: [] };
    expect(await openThread(room.as('editor'), said)).toEqual(refused('document-archived'));
  });
});

describe('the publishing page', () => {
  it('tells each language of its remarks and of every question, and is held back by none', async () => {
    const place = await opened();
    const question = await ask(place);
    const { id } = await remark(place, 'reviewer', 'Shorter?');
    const talkOf = async () => {
      const { languages } = valueOf(await getReadiness(room.as('publisher'), place));
      return Object.fromEntries(languages.map(({ language, talk }) => [language, talk.map((one) => one.id)]));
    };
    expect(await talkOf()).toEqual({ fr: [question.id], en: [question.id, id], es: [question.id] });
    const { languages } = valueOf(await getReadiness(room.as('publisher'), place));
    expect(languages.find(({ language }) => language === 'fr')?.ready).toBe(true);
    valueOf(await closeThread(room.as('translator'), { id: question.id, version: question.version }));
    expect(await talkOf()).toEqual({ fr: [], en: [id], es: [] });
  });
});

describe('a restricted document', () => {
  it('is spoken of, listed and told to those only who read it', async () => {
    const documentId = await room.addDocument({
      restricted: true,
      languages: [{ ...unassigned('en'), translatorId: room.people.translator.id }],
    });
    const { segments } = await desk.draftOf(documentId);
    const place = { documentId, segmentId: segments[2]!.id };
    const { id } = await remark(place, 'translator', 'Is this final?');
    const outside = room.as('reviewer');
    for (const answer of [
      await listThreads(outside, place),
      await listTalkOfSegment(outside, place),
      await listReadingPeople(outside, place),
      await reply(outside, { id, text: 'Yes', mentions: [] }),
      await closeThread(outside, { id, version: 1 }),
      await openThread(outside, { ...place, language: 'en', text: 'Hello', mentions: [] }),
    ])
      expect(answer).toEqual(refused('not-found'));
    const mentions = [room.people.reviewer.id];
    expect(await reply(room.as('translator'), { id, text: '@reviewer', mentions })).toEqual(refused('not-mentionable'));
    expect(await openThread(room.as('translator'), { ...place, language: 'fr', text: '@reviewer?', mentions })).toEqual(
      refused('not-mentionable'),
    );
    expect(await told('reviewer', place)).toEqual([]);
    const readers = valueOf(await listReadingPeople(room.as('translator'), place));
    expect(readers.map(({ name }) => name)).toEqual([
      'administrator',
      'coordinator',
      'editor',
      'publisher',
      'translator',
      'validator',
    ]);
  });
});

describe('the inbox', () => {
  it('comes in pages, the newest first, and is read by its owner alone', async () => {
    const place = await opened();
    const { id } = await remark(place, 'reviewer', 'One');
    for (let n = 0; n < 60; n += 1) valueOf(await reply(room.as('coordinator', n), { id, text: `${n}`, mentions: [] }));
    const first = valueOf(await listInbox(room.as('reviewer'), {}));
    expect(first.notices).toHaveLength(50);
    expect(first.notices[0]?.at).toBe(room.as('reviewer', 59).now.toISOString());
    const rest = valueOf(await listInbox(room.as('reviewer'), { before: first.next ?? '' }));
    const all = [...first.notices, ...rest.notices].filter(({ document }) => document.id === place.documentId);
    expect(new Set(all.map((one) => one.id)).size).toBe(60);
    expect(first.notices[0]).toMatchObject({
      kind: 'commented',
      position: 2,
      language: 'en',
      threadId: id,
      readAt: null,
    });

    const [newest] = first.notices;
    valueOf(await markRead(room.as('translator'), { ids: [newest!.id] }));
    expect(valueOf(await listInbox(room.as('reviewer'), {})).unread).toBe(first.unread);
    expect(valueOf(await markRead(room.as('reviewer'), { ids: [newest!.id] })).unread).toBe(first.unread - 1);
    expect(valueOf(await markRead(room.as('reviewer'), { threadIds: [id] })).unread).toBe(first.unread - 60);
    expect(valueOf(await markRead(room.as('reviewer'), { all: true })).unread).toBe(0);
  });
});
