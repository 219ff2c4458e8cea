import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { ImportedLine } from '#domain/import/imported-line.ts';
import { openDocument } from '../documents/open-document.ts';
import { getPreview } from '../publishing/get-preview.ts';
import { getSourceDraft } from '../source/get-source-draft.ts';
import { reviseSource } from '../source/revise-source.ts';
import { validateSource } from '../source/validate-source.ts';
import { openNewsroom, valueOf, type Handle } from '../testing/open-newsroom.ts';
import { confirmContacts } from './confirm-contacts.ts';
import { saveContacts } from './save-contacts.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let room: Awaited<ReturnType<typeof openNewsroom>>;
beforeAll(async () => void (room = await openNewsroom()));
afterAll(() => room.close());

// Without a fault that its owner would have to look at first.
const source: ImportedLine[] = [
  { n: 1, kind: 'headline', text: 'Une conférence pour les réfugiés' },
  { n: 2, kind: 'paragraph', text: 'La Conférence a réuni 120 délégations à Bruxelles.' },
  { n: 3, kind: 'contact-heading', text: 'HCR :' },
  { n: 4, kind: 'contact-line', text: 'À Genève : Ada Morel, morel@example.org, +41 79 555 01 02' },
];

const validate = async (documentId: string, by: Handle) => {
  const { source } = valueOf(await getSourceDraft(room.as(by), { documentId }));
  valueOf(await validateSource(room.as(by), { documentId, number: source.number, version: source.version }));
};
const blockOf = async (documentId: string, language: 'fr' | 'en' | 'es') => {
  const { contacts } = valueOf(await openDocument(room.as('coordinator'), { id: documentId, size: 1 }));
  return contacts.find((one) => one.language === language)!;
};

it('a contact block follows a change of the source’s, unless its language was written otherwise', async () => {
  const documentId = await room.addDocument({}, source);
  await validate(documentId, 'validator');
  const english = await blockOf(documentId, 'en');
  valueOf(await confirmContacts(room.as('translator'), { documentId, language: 'en', version: english.version }));
  const own = english.lines.map((line) => ({ ...line, text: line.text.replace('In Geneva', 'Desde Ginebra') }));
  const spanish = await blockOf(documentId, 'es');
  const at = { documentId, language: 'es' as const };
  const saved = valueOf(await saveContacts(room.as('spanish'), { ...at, version: spanish.version, lines: own }));
  valueOf(await confirmContacts(room.as('spanish'), { ...at, version: saved.version }));

  const draft = valueOf(await getSourceDraft(room.as('editor'), { documentId }));
  const contacts = draft.contacts.map((line) => ({ ...line, text: line.text.replace('À Genève', 'À Berne') }));
  const { number, version } = draft.source;
  const segments = draft.segments.map(({ id, kind, text }) => ({ id, kind, text: text.text, affects: [], reason: '' }));
  const { hasEndMark } = draft;
  valueOf(await reviseSource(room.as('editor', 1), { documentId, number, version, segments, contacts, hasEndMark }));
  await validate(documentId, 'validator');

  const follows = await blockOf(documentId, 'en');
  expect(follows).toMatchObject({ confirmedAt: null, follows: true, since: { number: 1, lines: draft.contacts } });
  expect(follows.lines.at(-1)?.text).toContain('In Bern');
  expect(follows.proposed.some(Boolean)).toBe(true);
  const preview = valueOf(await getPreview(room.as('coordinator'), { documentId, language: 'en' }));
  expect(preview).toMatchObject({ contacts: follows.lines, contactsConfirmed: false });

  const written = await blockOf(documentId, 'es');
  expect(written).toMatchObject({ confirmedAt: null, follows: false, lines: own, since: { number: 1 } });
  valueOf(await saveContacts(room.as('spanish'), { ...at, version: written.version, lines: null }));
  expect((await blockOf(documentId, 'es')).lines.at(-1)?.text).toContain('En Berna');
  const again = valueOf(
    await confirmContacts(room.as('translator'), { documentId, language: 'en', version: follows.version }),
  );
  expect(again).toMatchObject({ since: null, lines: follows.lines });
});
