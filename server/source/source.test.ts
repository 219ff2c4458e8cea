import { loadEvents } from '#db/reads/load-events.ts';
import { loadTranslations } from '#db/reads/load-translations.ts';
import { saveLanguage } from '#db/writes/save-language.ts';
import { plain } from '#domain/text.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getDocument } from '../documents/get-document.ts';
import { loadReadable } from '../documents/load-readable.ts';
import { openNewsroom, valueOf, type Handle } from '../testing/open-newsroom.ts';
import { save } from '../translations/save.ts';
import { getSourceDraft } from './get-source-draft.ts';
import { openSourceEarly } from './open-source-early.ts';
import { reviseSource } from './revise-source.ts';
import { validateSource } from './validate-source.ts';

let room: Awaited<ReturnType<typeof openNewsroom>>;
beforeAll(async () => void (room = await openNewsroom()), 30_000);
afterAll(() => room.close());

const refused = (refusal: string) => ({ ok: false, refusal });
type Draft = Awaited<ReturnType<typeof draftOf>>;
const draftOf = async (documentId: string) => valueOf(await getSourceDraft(room.as('editor'), { documentId }));

/** The draft as a screen would send it back, with one text changed. */
const inputOf = ({ document, source, segments, contacts, hasEndMark }: Draft) => ({
  documentId: document.id,
  number: source.number,
  version: source.version,
  segments: segments.map(({ id, kind, text, affects, reason }) => ({ id: id as string | null, kind, text: text.text, affects, reason })),
  contacts,
  hasEndMark,
});
const withText = (draft: Draft, at: number, text: string, affects: ('en' | 'es')[] = ['en', 'es']) => {
  const input = inputOf(draft);
  return { ...input, segments: input.segments.map((one, n) => (n === at ? { ...one, text, affects, reason: 'Correction' } : one)) };
};
const at = ({ source, document }: Draft) => ({ documentId: document.id, number: source.number, version: source.version });
const validated = async () => {
  const documentId = await room.addDocument();
  valueOf(await validateSource(room.as('validator'), at(await draftOf(documentId))));
  return documentId;
};
const translate = async (documentId: string, handle: Handle, language: 'en' | 'es') => {
  const draft = await draftOf(documentId);
  const cells = await loadTranslations(room.store.read, documentId);
  for (const { id } of draft.segments) {
    const cell = cells.find((one) => one.segmentId === id && one.language === language);
    if (cell) valueOf(await save(room.as(handle), { ...cell, text: plain(`Text of ${id}`), origin: 'human' }));
  }
};
const staleCells = async (documentId: string) =>
  (await loadTranslations(room.store.read, documentId))
    .filter(({ staleFrom }) => staleFrom !== null)
    .map(({ segmentId, language, staleFrom }) => ({ segmentId, language, staleFrom }));

describe('the first version', () => {
  test('is rewritten in place, with its identities and cells', async () => {
    const documentId = await room.addDocument();
    const before = await draftOf(documentId);
    const input = withText(before, 0, 'Une grande conférence pour les réfugiés');
    input.segments.splice(1, 1);
    input.segments.push({ id: null, kind: 'paragraph', text: 'Un paragraphe de plus.', affects: [], reason: '' });
    const after = valueOf(await reviseSource(room.as('coordinator'), input));
    expect(after.source).toMatchObject({ number: 1, version: 2, status: 'draft' });
    expect(after.document.nextSource).toBeNull();
    expect(after.segments.map(({ text }) => text.text)).toEqual([
      'Une grande conférence pour les réfugiés',
      before.segments[2]!.text.text,
      before.segments[3]!.text.text,
      'Un paragraphe de plus.',
    ]);
    const cells = await loadTranslations(room.store.read, documentId);
    expect(new Set(cells.map(({ segmentId }) => segmentId))).toEqual(new Set(after.segments.map(({ id }) => id)));
    expect(cells).toHaveLength(8);
    const event = (await loadEvents(room.store.read, documentId)).at(-1);
    expect(event).toMatchObject({ kind: 'source-revised', before: { number: 1 }, after: { number: 1 } });
    expect((event?.after as { segments: unknown[] }).segments).toHaveLength(2);
  });

  test('is validated by a source editor who was not its last', async () => {
    const documentId = await room.addDocument();
    const imported = await draftOf(documentId);
    expect(await validateSource(room.as('coordinator'), at(imported))).toEqual(refused('not-allowed'));
    valueOf(await reviseSource(room.as('editor'), withText(imported, 0, 'Autre titre')));
    const draft = await draftOf(documentId);
    expect(await validateSource(room.as('editor'), at(draft))).toEqual(refused('source-own-work'));
    expect(await validateSource(room.as('validator'), at(imported))).toEqual(refused('stale'));
    const view = valueOf(await validateSource(room.as('validator', 2), at(draft)));
    expect(view.source).toMatchObject({ status: 'validated', validatedByName: 'validator', validatedAt: '2026-11-24T11:00:00.000Z' });
    expect(await validateSource(room.as('validator'), at(await draftOf(documentId)))).toEqual(refused('source-already-validated'));
    const french = valueOf(await loadReadable(room.as('editor'), documentId)).languages.find(({ language }) => language === 'fr');
    expect(french).toMatchObject({ contactsConfirmedBy: 'validator', contactsSource: 1 });
  });

  test('may be opened early by the coordinator, once, and validated afterwards', async () => {
    const documentId = await room.addDocument();
    const draft = await draftOf(documentId);
    expect(await openSourceEarly(room.as('editor'), at(draft))).toEqual(refused('not-allowed'));
    valueOf(await openSourceEarly(room.as('coordinator'), at(draft)));
    const opened = await draftOf(documentId);
    expect(opened.source).toMatchObject({ status: 'opened-early', openedByName: 'coordinator' });
    expect(valueOf(await openSourceEarly(room.as('coordinator'), at(opened)))).toEqual(opened.document);
    expect(valueOf(await validateSource(room.as('editor'), at(opened))).source.status).toBe('validated');
  });
});

describe('what is refused in a revision', () => {
  test.each([
    ['nothing that differs', 'editor', (draft: Draft) => inputOf(draft), 'nothing-changed'],
    ['a text without a headline', 'editor', (draft: Draft) => ({ ...inputOf(draft), segments: inputOf(draft).segments.slice(1) }), 'no-headline'],
    ['an identity of no version', 'editor', (draft: Draft) => ({ ...inputOf(draft), segments: inputOf(draft).segments.map((one) => ({ ...one, id: 'unknown' })) }), 'stale'],
    ['a version that is not the newest', 'editor', (draft: Draft) => ({ ...withText(draft, 0, 'Autre'), number: 2 }), 'stale'],
    ['an override of direction', 'editor', (draft: Draft) => withText(draft, 0, 'Un \u202Etitre'), 'bidi-characters'],
    ['a coordinator, once it is validated', 'coordinator', (draft: Draft) => withText(draft, 0, 'Autre'), 'not-allowed'],
    ['a translator', 'translator', (draft: Draft) => withText(draft, 0, 'Autre'), 'not-allowed'],
  ] as const)('%s', async (_, handle, make, refusal) => {
    const draft = await draftOf(await validated());
    expect(await reviseSource(room.as(handle), make(draft))).toEqual(refused(refusal));
  });
});

describe('the next version', () => {
  test('leaves translations alone until it is validated, then flags where it matters', async () => {
    const documentId = await validated();
    await translate(documentId, 'translator', 'en');
    await translate(documentId, 'spanish', 'es');
    const draft = valueOf(await reviseSource(room.as('editor'), withText(await draftOf(documentId), 2, 'Un texte changé.', ['en'])));
    expect(draft.document).toMatchObject({ source: { number: 1 }, nextSource: { number: 2, status: 'draft' } });
    expect(draft.segments[2]).toMatchObject({ affects: ['en'], reason: 'Correction', before: 'La Conférence a réuni 120 délégations à Bruxelles.' });
    expect(await staleCells(documentId)).toEqual([]);

    const view = valueOf(await validateSource(room.as('validator'), at(draft)));
    expect(view).toMatchObject({ source: { number: 2, status: 'validated' }, nextSource: null });
    expect(await staleCells(documentId)).toEqual([{ segmentId: draft.segments[2]!.id, language: 'en', staleFrom: 1 }]);
    const kinds = (await loadEvents(room.store.read, documentId)).map(({ kind }) => kind);
    expect(kinds.slice(-3)).toEqual(['source-revised', 'source-validated', 'translation-source-changed']);
  });

  test('is rewritten in place while it is in preparation, and may return to what it was', async () => {
    const documentId = await validated();
    const first = valueOf(await reviseSource(room.as('editor'), withText(await draftOf(documentId), 0, 'Un')));
    const added = inputOf(first);
    added.segments.push({ id: null, kind: 'paragraph', text: 'En plus.', affects: [], reason: '' });
    const second = valueOf(await reviseSource(room.as('editor'), added));
    expect(second.source).toMatchObject({ number: 2, version: 2 });
    const back = withText({ ...second, segments: second.segments.slice(0, -1) }, 0, 'Une conférence pour les réfugiés');
    const third = valueOf(await reviseSource(room.as('editor'), back));
    expect(third.segments.map(({ text, before }) => text.text === before)).toEqual([true, true, true, true]);
    valueOf(await validateSource(room.as('validator'), at(third)));
    expect(await loadTranslations(room.store.read, documentId)).toHaveLength(8);
  });

  test('brings cells for new segments and takes deleted ones out of sight', async () => {
    const documentId = await validated();
    await translate(documentId, 'translator', 'en');
    const input = inputOf(await draftOf(documentId));
    const gone = input.segments.splice(3, 1)[0]!.id;
    input.segments.splice(1, 0, { id: null, kind: 'paragraph', text: 'Un paragraphe de plus.', affects: ['en', 'es'], reason: '' });
    const draft = valueOf(await reviseSource(room.as('editor'), input));
    expect(draft.segments[1]).toMatchObject({ before: null });
    valueOf(await validateSource(room.as('validator'), at(draft)));
    const cells = await loadTranslations(room.store.read, documentId);
    expect(cells.some(({ segmentId }) => segmentId === gone)).toBe(false);
    expect(cells.filter(({ segmentId }) => segmentId === draft.segments[1]!.id)).toMatchObject([
      { state: 'untranslated', sourceNumber: 2 },
      { state: 'untranslated', sourceNumber: 2 },
    ]);
    expect(await staleCells(documentId)).toEqual([]);
  });

  test('that was opened early flags once, and shows the difference from the text that was answered for', async () => {
    const documentId = await validated();
    await translate(documentId, 'translator', 'en');
    const two = valueOf(await reviseSource(room.as('editor'), withText(await draftOf(documentId), 2, 'Deux.')));
    valueOf(await openSourceEarly(room.as('coordinator'), at(two)));
    valueOf(await validateSource(room.as('validator'), at(await draftOf(documentId))));
    const three = valueOf(await reviseSource(room.as('editor'), withText(await draftOf(documentId), 2, 'Trois.')));
    valueOf(await validateSource(room.as('validator'), at(three)));
    expect(await staleCells(documentId)).toEqual([{ segmentId: three.segments[2]!.id, language: 'en', staleFrom: 1 }]);
    const flags = (await loadEvents(room.store.read, documentId)).filter(({ kind }) => kind === 'translation-source-changed');
    expect(flags).toHaveLength(2);
  });

  test('with another contact block has it confirmed again in every language', async () => {
    const documentId = await validated();
    const confirm = async () => {
      const row = valueOf(await loadReadable(room.as('editor'), documentId)).languages.find(({ language }) => language === 'en')!;
      await room.store.write((tx) => saveLanguage(tx, row, { contactsConfirmedAt: new Date(), contactsConfirmedBy: 'translator' }));
    };
    const confirmed = async () =>
      valueOf(await loadReadable(room.as('editor'), documentId))
        .languages.filter(({ contactsConfirmedAt }) => contactsConfirmedAt !== null)
        .map(({ language }) => language)
        .toSorted();
    await confirm();
    const same = valueOf(await reviseSource(room.as('editor'), withText(await draftOf(documentId), 0, 'Titre')));
    valueOf(await validateSource(room.as('validator'), at(same)));
    expect(await confirmed()).toEqual(['en', 'fr']);

    const input = inputOf(await draftOf(documentId));
    const contacts = [...input.contacts, { kind: 'contact-line' as const, text: 'A Paris: Léo Brun, brun@example.org' }];
    const other = valueOf(await reviseSource(room.as('editor'), { ...input, contacts }));
    valueOf(await openSourceEarly(room.as('coordinator'), at(other)));
    expect(await confirmed()).toEqual([]);
  });

  test('is begun by one of two persons', async () => {
    const draft = await draftOf(await validated());
    const results = await Promise.all([
      reviseSource(room.as('editor'), withText(draft, 0, 'Un')),
      reviseSource(room.as('validator'), withText(draft, 0, 'Deux')),
    ]);
    expect(results.map((result) => (result.ok ? 'ok' : result.refusal)).toSorted()).toEqual(['ok', 'stale']);
  });

  test('opens while translators are saving', async () => {
    const documentId = await validated();
    await translate(documentId, 'translator', 'en');
    const draft = valueOf(await reviseSource(room.as('editor'), withText(await draftOf(documentId), 2, 'Autre.')));
    const cell = (await loadTranslations(room.store.read, documentId)).find(
      ({ segmentId, language }) => segmentId === draft.segments[2]!.id && language === 'en',
    )!;
    const [opened] = await Promise.all([
      validateSource(room.as('validator'), at(draft)),
      save(room.as('translator'), { ...cell, text: plain('While it opens'), origin: 'human' }),
    ]);
    expect(opened.ok).toBe(true);
    expect(await staleCells(documentId)).toHaveLength(1);
  });
});

test('a document says which of its versions people translate', async () => {
  const documentId = await validated();
  valueOf(await reviseSource(room.as('editor'), withText(await draftOf(documentId), 0, 'Autre')));
  const view = valueOf(await getDocument(room.as('translator'), { id: documentId }));
  expect([view.source.number, view.nextSource?.number]).toEqual([1, 2]);
});
