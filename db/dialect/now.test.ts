import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestStore } from '../testing/open-test-store.ts';

let opened: Awaited<ReturnType<typeof openTestStore>>;
beforeAll(async () => void (opened = await openTestStore()));
afterAll(() => opened.close());

it('tells the time of the database as a date', async () => {
  const now = await opened.store.now();
  expect(now).toBeInstanceOf(Date);
  expect(Math.abs(now.getTime() - Date.now())).toBeLessThan(60_000);
});
