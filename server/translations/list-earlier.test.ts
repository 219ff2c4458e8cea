import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { loadTranslations } from '#db/reads/load-translations.ts';
import { plain } from '#domain/text.ts';
import { reviseSource } from '../source/revise-source.ts';
import { validateSource } from '../source/validate-source.ts';
import { openNewsroom, valueOf } from '../testing/open-newsroom.ts';
import { at, inputOf, sourceDesk, withText } from '../testing/source-desk.ts';
import { listEarlier } from './list-earlier.ts';
import { markDone } from './mark-done.ts';
import { save } from './save.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let room: Awaited<ReturnType<typeof openNewsroom>>;
let desk: ReturnType<typeof sourceDesk>;
beforeAll(async () => {
  room = await openNewsroom();
  desk = sourceDesk(room);
});
afterAll(() => room.close());

const list = async (documentId: string) => valueOf(await listEarlier(room.as('translator'), { documentId }));
const validate = async (documentId: string) =>
  valueOf(await validateSource(room.as('validator'), at(await desk.draftOf(documentId))));

test('a text that lags behind is shown as it stood, until it is answered for', async () => {
  const documentId = await desk.validated();
  await desk.translate(documentId, 'translator', 'en');
  expect(await list(documentId)).toEqual([]);
  for (const words of ['La Conférence a réuni 125 délégations.', 'La Conférence a réuni 126 délégations.']) {
    valueOf(await reviseSource(room.as('editor'), withText(await desk.draftOf(documentId), 2, words)));
    await validate(documentId);
  }
  const segmentId = (await desk.draftOf(documentId)).segments[2]!.id;
  const mine = async () =>
    (await loadTranslations(room.store.read, documentId)).find(
      (one) => one.segmentId === segmentId && one.language === 'en',
    )!;
  valueOf(await save(room.as('translator'), { ...(await mine()), text: plain('Another text'), origin: 'human' }));
  const before = { segmentId, language: 'en', kind: 'before', text: `Text of ${segmentId}` };
  expect(await list(documentId)).toEqual([before]);
  valueOf(await markDone(room.as('translator'), await mine()));
  expect(await list(documentId)).toEqual([]);
});

test('a paragraph that was split off shows how the whole was translated', async () => {
  const documentId = await desk.validated();
  await desk.translate(documentId, 'translator', 'en');
  const draft = await desk.draftOf(documentId);
  const input = inputOf(draft);
  const whole = input.segments[2]!;
  const [first, second] = ['La Conférence a réuni', '120 délégations à Bruxelles.'];
  const segments = input.segments.toSpliced(2, 1, { ...whole, text: first, affects: ['en', 'es'], reason: '' }, {
    ...whole,
    id: null,
    text: second,
    affects: ['en', 'es'],
    reason: '',
    parts: [whole.id!],
  } as typeof whole);
  valueOf(await reviseSource(room.as('editor'), { ...input, segments }));
  await validate(documentId);
  const added = (await desk.draftOf(documentId)).segments[3]!.id;
  expect((await list(documentId)).filter(({ kind }) => kind === 'part')).toEqual([
    { segmentId: added, language: 'en', kind: 'part', text: `Text of ${whole.id}` },
  ]);
});
