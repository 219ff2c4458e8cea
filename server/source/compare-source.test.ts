import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openNewsroom, valueOf } from '../testing/open-newsroom.ts';
import { at, inputOf, sourceDesk, withText } from '../testing/source-desk.ts';
import { compareSource } from './compare-source.ts';
import { reviseSource } from './revise-source.ts';
import { validateSource } from './validate-source.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let room: Awaited<ReturnType<typeof openNewsroom>>;
let desk: ReturnType<typeof sourceDesk>;
let documentId: string;
beforeAll(async () => {
  room = await openNewsroom();
  desk = sourceDesk(room);
  documentId = await desk.validated();
  const two = valueOf(
    await reviseSource(room.as('editor'), withText(await desk.draftOf(documentId), 2, 'Deux.', ['en'])),
  );
  valueOf(await validateSource(room.as('validator'), at(two)));
  const input = inputOf(await desk.draftOf(documentId));
  input.segments = [
    ...input.segments.slice(0, 3),
    { ...input.segments[0]!, id: null, kind: 'paragraph', text: 'Neuf.' },
  ];
  valueOf(await reviseSource(room.as('validator'), input));
});
afterAll(() => room.close());

test('compares any two versions, with who, when, for whom and why', async () => {
  const view = valueOf(await compareSource(room.as('translator'), { documentId, from: 1, to: 3 }));
  expect(view).toMatchObject({ from: 1, to: 3, changes: 3, page: 1, pages: 1 });
  expect(view.versions.map(({ number, status, lastEditorName }) => [number, status, lastEditorName])).toEqual([
    [1, 'validated', 'coordinator'],
    [2, 'validated', 'editor'],
    [3, 'draft', 'validator'],
  ]);
  expect(view.rows.map((row) => row.class)).toEqual(['gap', 'unchanged', 'edited', 'deleted', 'added']);
  expect(view.rows[2]).toMatchObject({
    before: { text: { text: 'La Conférence a réuni 120 délégations à Bruxelles.' } },
    after: { text: { text: 'Deux.' } },
    said: [{ number: 2, affects: ['en'], reason: 'Correction' }],
  });
});

test('begins with the newest version and the one before, and takes the earlier for the earlier', async () => {
  expect(valueOf(await compareSource(room.as('translator'), { documentId }))).toMatchObject({ from: 2, to: 3 });
  expect(valueOf(await compareSource(room.as('translator'), { documentId, from: 2, to: 1 }))).toMatchObject({
    from: 1,
    to: 2,
    changes: 1,
  });
});

test('shows everything when asked', async () => {
  const view = valueOf(await compareSource(room.as('translator'), { documentId, from: 1, to: 2, all: true }));
  expect(view.rows.map((row) => row.class)).toEqual(['unchanged', 'unchanged', 'edited', 'unchanged']);
});

test('is for whoever may read the document', async () => {
  const restricted = await room.addDocument({ restricted: true });
  expect(await compareSource(room.as('translator'), { documentId: restricted })).toEqual({
    ok: false,
    refusal: 'not-found',
  });
  expect(await compareSource(room.as('translator'), { documentId, to: 4 })).toEqual({
    ok: false,
    refusal: 'not-found',
  });
});
