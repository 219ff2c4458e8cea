import { insertJob } from '#db/writes/jobs.ts';
import { loadFailingJobs } from '#db/reads/load-jobs.ts';
import { openTestStore } from '#db/testing/open-test-store.ts';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { workOnce } from './work-once.ts';
import type { Outcome, Worker } from './worker.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let opened: Awaited<ReturnType<typeof openTestStore>>;
beforeAll(async () => void (opened = await openTestStore()));
afterAll(() => opened.close());

const minute = 60_000;
/** The same database, as it will be by its clock after a while. */
const after = (ms: number) => ({
  ...opened.store,
  now: async () => new Date((await opened.store.now()).getTime() + ms),
});
const layDown = async (id: string, kind: string) => {
  const dueAt = await opened.store.now();
  await opened.store.write((tx) => [
    insertJob(tx, { id, kind, payload: { id }, dueAt }),
    insertJob(tx, { id, kind, payload: { id: 'another' }, dueAt }),
  ]);
};
const worker = (kind: string, work: (attempt: number) => Promise<Outcome>, giveUp?: Worker['giveUp']): Worker => ({
  kind,
  plan: async () => {},
  work: (_, { attempt }) => work(attempt),
  ...(giveUp ? { giveUp } : {}),
});

it('does a job once, though it is laid down twice', async () => {
  await layDown('once', 'once');
  const work = vi.fn(async (): Promise<Outcome> => ({ kind: 'done' }));
  await workOnce(opened.store, 'one', [worker('once', work)]);
  await workOnce(after(60 * minute), 'two', [worker('once', work)]);
  expect(work).toHaveBeenCalledTimes(1);
});

it('takes up a job after the lease of an instance that was killed, not before', async () => {
  await layDown('killed', 'killed');
  const taken = Promise.withResolvers<void>();
  const killed = worker('killed', () => {
    taken.resolve();
    return new Promise(() => {});
  });
  void workOnce(opened.store, 'killed', [killed]);
  await taken.promise;
  const work = vi.fn(async (): Promise<Outcome> => ({ kind: 'done' }));
  expect(await workOnce(after(minute), 'other', [worker('killed', work)])).toBe(0);
  expect(await workOnce(after(3 * minute), 'other', [worker('killed', work)])).toBe(1);
});

it('waits longer after each failure, and gives up after ten, once and with what is to be put right', async () => {
  await layDown('failing', 'failing');
  const work = vi.fn(async (): Promise<Outcome> => {
    throw new Error('no luck');
  });
  const giveUp = vi.fn(async () => {});
  const failing = worker('failing', work, giveUp);
  await workOnce(opened.store, 'one', [failing]);
  await workOnce(after(minute / 2), 'one', [failing]);
  expect(work).toHaveBeenCalledTimes(1);
  for (let hour = 1; hour <= 12; hour += 1) await workOnce(after(hour * 61 * minute), 'one', [failing]);
  expect(work).toHaveBeenCalledTimes(10);
  expect(giveUp).toHaveBeenCalledTimes(1);
  expect(await loadFailingJobs(opened.store.read, new Date(0))).toMatchObject([
    { kind: 'failing', attempts: 10, problem: 'no luck', doneAt: expect.any(Date) },
  ]);
});
