import type { Store } from '#dialect';
import { loadHistory } from '#db/reads/load-history.ts';
import { plain } from '#domain/text.ts';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { goodEnglish, openPressOffice, valueOf } from '../testing/press-office.ts';
import { insertDocument } from '../testing/insert-document.ts';
import { approve } from './approve.ts';
import { markDone } from './mark-done.ts';
import { save } from './save.ts';

let office: Awaited<ReturnType<typeof openPressOffice>>;
beforeAll(async () => void (office = await openPressOffice()));
afterAll(() => office.close());

const numbersOf = async (store: Store, segmentId: string) =>
  (await loadHistory(store.read, { segmentId, language: 'en' })).map(({ number }) => number);
const all = <Value>(count: number, each: (at: number) => Promise<Value>) =>
  Promise.all(Array.from({ length: count }, (_, at) => each(at)));

// Fifty at once take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

it('lets one of fifty saves of one version win', async () => {
  const { segmentIds } = await insertDocument(office.store);
  const cell = await office.cell(segmentIds[0]!);
  for (let round = 0; round < 3; round += 1) {
    const seen = { ...cell, version: cell.version + round };
    const answers = await all(50, (at) =>
      save(office.as(office.translator), { ...seen, text: plain(`Text ${round} ${at}`), origin: 'human' }),
    );
    const won = answers.filter((answer) => answer.ok);
    expect(won).toHaveLength(1);
    expect(valueOf(won[0]!).version).toBe(seen.version + 1);
    expect(answers.filter((answer) => !answer.ok).every((answer) => !answer.ok && answer.refusal === 'stale')).toBe(
      true,
    );
  }
  expect(await numbersOf(office.store, segmentIds[0]!)).toEqual([1, 2, 3]);
});

it('loses no number when fifty people save fifty cells at once', async () => {
  const texts = Array.from({ length: 50 }, (_, at) => ({ kind: 'paragraph' as const, text: `Paragraphe ${at}` }));
  const { segmentIds } = await insertDocument(office.store, { texts });
  const answers = await all(50, (at) =>
    save(office.as(office.translator), {
      segmentId: segmentIds[at]!,
      language: 'en',
      version: 1,
      text: plain(`Text ${at}`),
      origin: 'human',
    }),
  );
  expect(answers.every(({ ok }) => ok)).toBe(true);
  const numbers = (await all(50, (at) => numbersOf(office.store, segmentIds[at]!))).flat();
  expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, at) => at + 1));
});

it('lets one of fifty approvals win, never beside an edit of the same version', async () => {
  const { segmentIds } = await insertDocument(office.store, { handoverMode: 'as-it-comes' });
  const segmentId = segmentIds[1]!;
  await office.write(segmentId, goodEnglish[1]!);
  valueOf(await markDone(office.as(office.translator), await office.cell(segmentId)));
  const seen = await office.cell(segmentId);
  const answers = await all(50, (at) =>
    at % 5 === 0
      ? save(office.as(office.translator), { ...seen, text: plain(`Other ${at}`), origin: 'human' })
      : approve(office.as(office.reviewer), seen),
  );
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect((await office.cell(segmentId)).version).toBe(seen.version + 1);
});
