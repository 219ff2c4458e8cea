import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { getDocument } from '../documents/get-document.ts';
import { updateDocument } from '../documents/update-document.ts';
import { listInbox } from '../inbox/list-inbox.ts';
import { reviseSource } from '../source/revise-source.ts';
import { validateSource } from '../source/validate-source.ts';
import { openNewsroom, unassigned, valueOf, type Handle } from '../testing/open-newsroom.ts';
import { at, sourceDesk, withText } from '../testing/source-desk.ts';
import { loadTranslations } from '#db/reads/load-translations.ts';
import { plain } from '#domain/text.ts';
import { handOver } from '../translations/hand-over.ts';
import { save } from '../translations/save.ts';
import { sendBack } from '../translations/send-back.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

let room: Awaited<ReturnType<typeof openNewsroom>>;
let desk: ReturnType<typeof sourceDesk>;
beforeAll(async () => {
  room = await openNewsroom();
  desk = sourceDesk(room);
});
afterAll(() => room.close());

/** What a person was told of a document, the newest first. */
const told = async (handle: Handle, documentId: string) =>
  valueOf(await listInbox(room.as(handle), {}))
    .notices.filter(({ document }) => document.id === documentId)
    .map(({ kind }) => kind);

const translated = async () => {
  const documentId = await desk.validated();
  await desk.translate(documentId, 'translator', 'en');
  valueOf(await handOver(room.as('translator'), { documentId, language: 'en' }));
  const cell = (await loadTranslations(room.store.read, documentId)).find(({ language }) => language === 'en');
  return { documentId, cell: cell! };
};

describe('what people are told of others’ acts', () => {
  it('tells the reviewers that a language is handed over', async () => {
    const { documentId } = await translated();
    expect(await told('reviewer', documentId)).toEqual(['handed-over']);
    expect(await told('translator', documentId)).toEqual([]);
  });

  it('tells the translator of a reviewer’s change once, and of a text that is sent back', async () => {
    const { documentId, cell } = await translated();
    const once = valueOf(await save(room.as('reviewer'), { ...cell, text: plain('Better.'), origin: 'human' }));
    const twice = valueOf(await save(room.as('reviewer'), { ...once, text: plain('Better yet.'), origin: 'human' }));
    expect(await told('translator', documentId)).toEqual(['edited']);
    valueOf(await sendBack(room.as('reviewer'), { ...twice, category: 'style', reason: 'See my change.' }));
    expect(await told('translator', documentId)).toEqual(['sent-back', 'edited']);
    expect(await told('reviewer', documentId)).toEqual(['handed-over']);
  });

  it('tells translators of a changed source once a document, where it matters', async () => {
    const { documentId } = await translated();
    await desk.translate(documentId, 'spanish', 'es');
    const first = await desk.draftOf(documentId);
    const changed = withText(first, 0, 'Une conférence pour les pays hôtes', ['en']);
    const both = {
      ...changed,
      segments: changed.segments.map((one, n) =>
        n === 2 ? { ...one, text: 'Autre texte.', affects: ['en' as const] } : one,
      ),
    };
    const draft = valueOf(await reviseSource(room.as('editor'), both));
    expect(await told('translator', documentId)).toEqual([]);
    valueOf(await validateSource(room.as('validator'), at(draft)));
    expect(await told('translator', documentId)).toEqual(['source-changed']);
    expect(await told('spanish', documentId)).toEqual([]);
  });

  it('tells who is assigned, at import and afterwards, and nobody twice', async () => {
    const documentId = await room.addDocument({
      languages: [{ ...unassigned('en'), translatorId: room.people.translator.id }],
    });
    expect(await told('translator', documentId)).toEqual(['assigned']);
    const { version, settings } = valueOf(await getDocument(room.as('coordinator'), { id: documentId }));
    const languages = settings.languages.map((one) => ({ ...one, reviewerId: room.people.reviewer.id }));
    valueOf(
      await updateDocument(room.as('coordinator'), { id: documentId, version, settings: { ...settings, languages } }),
    );
    expect(await told('reviewer', documentId)).toEqual(['assigned']);
    expect(await told('translator', documentId)).toEqual(['assigned']);
  });

  it('hides what one no longer reads', async () => {
    const { documentId } = await translated();
    const { version, settings } = valueOf(await getDocument(room.as('coordinator'), { id: documentId }));
    const closed = { id: documentId, version, settings: { ...settings, restricted: true } };
    const { unread } = valueOf(await listInbox(room.as('reviewer'), {}));
    valueOf(await updateDocument(room.as('coordinator'), closed));
    expect(await told('reviewer', documentId)).toEqual([]);
    expect(valueOf(await listInbox(room.as('reviewer'), {})).unread).toBe(unread - 1);
  });
});
