import type { SourceDraftView } from '#contract/source.ts';
import { loadEvents } from '#db/reads/load-events.ts';
import { loadTranslations } from '#db/reads/load-translations.ts';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openNewsroom, valueOf } from '../testing/open-newsroom.ts';
import { inputOf, withText, at, sourceDesk } from '../testing/source-desk.ts';
import { loadReadable } from '../documents/load-readable.ts';
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

const refused = (refusal: string) => ({ ok: false, refusal });

describe('the first version', () => {
  test('is rewritten in place, with its identities and cells', async () => {
    const documentId = await room.addDocument();
    const before = await desk.draftOf(documentId);
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
    expect(event).toHaveProperty('after.segments.length', 2);
  });

  test('is validated by a source editor who was not its last', async () => {
    const documentId = await room.addDocument();
    const imported = await desk.draftOf(documentId);
    expect(await validateSource(room.as('coordinator'), at(imported))).toEqual(refused('not-allowed'));
    valueOf(await reviseSource(room.as('editor'), withText(imported, 0, 'Autre titre')));
    const draft = await desk.draftOf(documentId);
    expect(await validateSource(room.as('editor'), at(draft))).toEqual(refused('source-own-work'));
    expect(await validateSource(room.as('validator'), at(imported))).toEqual(refused('stale'));
    const view = valueOf(await validateSource(room.as('validator', 2), at(draft)));
    expect(view.source).toMatchObject({
      status: 'validated',
      validatedByName: 'validator',
      validatedAt: '2026-11-24T11:00:00.000Z',
    });
    expect(await validateSource(room.as('validator'), at(await desk.draftOf(documentId)))).toEqual(
      refused('source-already-validated'),
    );
    const french = valueOf(await loadReadable(room.as('editor'), documentId)).languages.find(
      ({ language }) => language === 'fr',
    );
    expect(french).toMatchObject({ contactsConfirmedBy: 'validator', contactsSource: 1 });
  });

  test('may be opened early by the coordinator, once, and validated afterwards', async () => {
    const documentId = await room.addDocument();
    const draft = await desk.draftOf(documentId);
    expect(await openSourceEarly(room.as('editor'), at(draft))).toEqual(refused('not-allowed'));
    valueOf(await openSourceEarly(room.as('coordinator'), at(draft)));
    const opened = await desk.draftOf(documentId);
    expect(opened.source).toMatchObject({ status: 'opened-early', openedByName: 'coordinator' });
    expect(valueOf(await openSourceEarly(room.as('coordinator'), at(opened)))).toEqual(opened.document);
    expect(valueOf(await validateSource(room.as('editor'), at(opened))).source.status).toBe('validated');
  });
});

describe('what is refused in a revision', () => {
  test.each([
    ['nothing that differs', 'editor', (draft: SourceDraftView) => inputOf(draft), 'nothing-changed'],
    [
      'a text without a headline',
      'editor',
      (draft: SourceDraftView) => ({ ...inputOf(draft), segments: inputOf(draft).segments.slice(1) }),
      'no-headline',
    ],
    [
      'an identity of no version',
      'editor',
      (draft: SourceDraftView) => ({
        ...inputOf(draft),
        segments: inputOf(draft).segments.map((one) => ({ ...one, id: 'unknown' })),
      }),
      'stale',
    ],
    [
      'a version that is not the newest',
      'editor',
      (draft: SourceDraftView) => ({ ...withText(draft, 0, 'Autre'), number: 2 }),
      'stale',
    ],
    [
      'an override of direction',
      'editor',
      (draft: SourceDraftView) => withText(draft, 0, 'Un \u202Etitre'),
      'bidi-characters',
    ],
    [
      'a coordinator, once it is validated',
      'coordinator',
      (draft: SourceDraftView) => withText(draft, 0, 'Autre'),
      'not-allowed',
    ],
    ['a translator', 'translator', (draft: SourceDraftView) => withText(draft, 0, 'Autre'), 'not-allowed'],
  ] as const)('%s', async (_, handle, make, refusal) => {
    const draft = await desk.draftOf(await desk.validated());
    expect(await reviseSource(room.as(handle), make(draft))).toEqual(refused(refusal));
  });
});
