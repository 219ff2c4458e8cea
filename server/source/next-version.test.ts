import { loadEvents } from '#db/reads/load-events.ts';
import { loadTranslations } from '#db/reads/load-translations.ts';
import { saveLanguage } from '#db/writes/save-language.ts';
import { plain } from '#domain/text.ts';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openNewsroom, valueOf } from '../testing/open-newsroom.ts';
import { inputOf, withText, at, sourceDesk } from '../testing/source-desk.ts';
import { getDocument } from '../documents/get-document.ts';
import { loadReadable } from '../documents/load-readable.ts';
import { save } from '../translations/save.ts';
import { openSourceEarly } from './open-source-early.ts';
import { reviseSource } from './revise-source.ts';
import { validateSource } from './validate-source.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let room: Awaited<ReturnType<typeof openNewsroom>>;
let desk: ReturnType<typeof sourceDesk>;
beforeAll(async () => {
  room = await openNewsroom();
  desk = sourceDesk(room);
});
afterAll(() => room.close());

describe('the next version', () => {
  test('leaves translations alone until it is validated, then flags where it matters', async () => {
    const documentId = await desk.validated();
    await desk.translate(documentId, 'translator', 'en');
    await desk.translate(documentId, 'spanish', 'es');
    const draft = valueOf(
      await reviseSource(room.as('editor'), withText(await desk.draftOf(documentId), 2, 'Un texte changé.', ['en'])),
    );
    expect(draft.document).toMatchObject({ source: { number: 1 }, nextSource: { number: 2, status: 'draft' } });
    expect(draft.segments[2]).toMatchObject({
      affects: ['en'],
      reason: 'Correction',
      before: 'La Conférence a réuni 120 délégations à Bruxelles.',
    });
    expect(await desk.staleCells(documentId)).toEqual([]);

    const view = valueOf(await validateSource(room.as('validator'), at(draft)));
    expect(view).toMatchObject({ source: { number: 2, status: 'validated' }, nextSource: null });
    expect(await desk.staleCells(documentId)).toEqual([
      { segmentId: draft.segments[2]!.id, language: 'en', staleFrom: 1 },
    ]);
    const kinds = (await loadEvents(room.store.read, documentId)).map(({ kind }) => kind);
    expect(kinds.slice(-3)).toEqual(['source-revised', 'source-validated', 'translation-source-changed']);
  });

  test('is rewritten in place while it is in preparation, and may return to what it was', async () => {
    const documentId = await desk.validated();
    const first = valueOf(await reviseSource(room.as('editor'), withText(await desk.draftOf(documentId), 0, 'Un')));
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
    const documentId = await desk.validated();
    await desk.translate(documentId, 'translator', 'en');
    const input = inputOf(await desk.draftOf(documentId));
    const gone = input.segments.splice(3, 1)[0]!.id;
    input.segments.splice(1, 0, {
      id: null,
      kind: 'paragraph',
      text: 'Un paragraphe de plus.',
      affects: ['en', 'es'],
      reason: '',
    });
    const draft = valueOf(await reviseSource(room.as('editor'), input));
    expect(draft.segments[1]).toMatchObject({ before: null });
    valueOf(await validateSource(room.as('validator'), at(draft)));
    const cells = await loadTranslations(room.store.read, documentId);
    expect(cells.some(({ segmentId }) => segmentId === gone)).toBe(false);
    expect(cells.filter(({ segmentId }) => segmentId === draft.segments[1]!.id)).toMatchObject([
      { state: 'untranslated', sourceNumber: 2 },
      { state: 'untranslated', sourceNumber: 2 },
    ]);
    expect(await desk.staleCells(documentId)).toEqual([]);
  });

  test('that was opened early flags once, and shows the difference from the text that was answered for', async () => {
    const documentId = await desk.validated();
    await desk.translate(documentId, 'translator', 'en');
    const two = valueOf(await reviseSource(room.as('editor'), withText(await desk.draftOf(documentId), 2, 'Deux.')));
    valueOf(await openSourceEarly(room.as('coordinator'), at(two)));
    valueOf(await validateSource(room.as('validator'), at(await desk.draftOf(documentId))));
    const three = valueOf(await reviseSource(room.as('editor'), withText(await desk.draftOf(documentId), 2, 'Trois.')));
    valueOf(await validateSource(room.as('validator'), at(three)));
    expect(await desk.staleCells(documentId)).toEqual([
      { segmentId: three.segments[2]!.id, language: 'en', staleFrom: 1 },
    ]);
    const flags = (await loadEvents(room.store.read, documentId)).filter(
      ({ kind }) => kind === 'translation-source-changed',
    );
    expect(flags).toHaveLength(2);
  });

  test('with another contact block has it confirmed again in every language', async () => {
    const documentId = await desk.validated();
    const confirm = async () => {
      const row = valueOf(await loadReadable(room.as('editor'), documentId)).languages.find(
        ({ language }) => language === 'en',
      )!;
      await room.store.write((tx) =>
        saveLanguage(tx, row, { contactsConfirmedAt: new Date(), contactsConfirmedBy: 'translator' }),
      );
    };
    const confirmed = async () =>
      valueOf(await loadReadable(room.as('editor'), documentId))
        .languages.filter(({ contactsConfirmedAt }) => contactsConfirmedAt !== null)
        .map(({ language }) => language)
        .toSorted();
    await confirm();
    const same = valueOf(await reviseSource(room.as('editor'), withText(await desk.draftOf(documentId), 0, 'Titre')));
    valueOf(await validateSource(room.as('validator'), at(same)));
    expect(await confirmed()).toEqual(['en', 'fr']);

    const input = inputOf(await desk.draftOf(documentId));
    const contacts = [
      ...input.contacts,
      { kind: 'contact-line' as const, text: 'A Paris: Léo Brun, brun@example.org' },
    ];
    const other = valueOf(await reviseSource(room.as('editor'), { ...input, contacts }));
    valueOf(await openSourceEarly(room.as('coordinator'), at(other)));
    expect(await confirmed()).toEqual([]);
  });

  test('is begun by one of two persons', async () => {
    const draft = await desk.draftOf(await desk.validated());
    const results = await Promise.all([
      reviseSource(room.as('editor'), withText(draft, 0, 'Un')),
      reviseSource(room.as('validator'), withText(draft, 0, 'Deux')),
    ]);
    expect(results.map((result) => (result.ok ? 'ok' : result.refusal)).toSorted()).toEqual(['ok', 'stale']);
  });

  test('opens while translators are saving', async () => {
    const documentId = await desk.validated();
    await desk.translate(documentId, 'translator', 'en');
    const draft = valueOf(await reviseSource(room.as('editor'), withText(await desk.draftOf(documentId), 2, 'Autre.')));
    const cell = (await loadTranslations(room.store.read, documentId)).find(
      ({ segmentId, language }) => segmentId === draft.segments[2]!.id && language === 'en',
    )!;
    const [opened] = await Promise.all([
      validateSource(room.as('validator'), at(draft)),
      save(room.as('translator'), { ...cell, text: plain('While it opens'), origin: 'human' }),
    ]);
    expect(opened.ok).toBe(true);
    expect(await desk.staleCells(documentId)).toHaveLength(1);
  });
});

test('a document says which of its versions people translate', async () => {
  const documentId = await desk.validated();
  valueOf(await reviseSource(room.as('editor'), withText(await desk.draftOf(documentId), 0, 'Autre')));
  const view = valueOf(await getDocument(room.as('translator'), { id: documentId }));
  expect([view.source.number, view.nextSource?.number]).toEqual([1, 2]);
});
