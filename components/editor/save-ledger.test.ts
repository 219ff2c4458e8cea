import { expect, it, vi } from 'vitest';
import { createSaveLedger } from './save-ledger.ts';

it('counts the places that hold words, and tells of changes only', () => {
  const ledger = createSaveLedger();
  const told = vi.fn();
  ledger.subscribe(told);
  ledger.report('a:en', 'waiting', null);
  ledger.report('a:en', 'waiting', null);
  ledger.report('contacts:en', 'saving', null);
  ledger.report('b:en', 'saved', null);
  expect(ledger.read()).toEqual({ status: 'saving', problem: null, waiting: 2, toChoose: 0, part: null });
  expect(told).toHaveBeenCalledTimes(2);
  ledger.report('a:en', 'saved', null);
  ledger.report('contacts:en', 'saved', null);
  expect(ledger.read()).toMatchObject({ status: 'saved', waiting: 0 });
});

it('says what keeps words from the server before what waits for a choice', () => {
  const ledger = createSaveLedger();
  ledger.report('a:en', 'failed', 'stale');
  expect(ledger.read()).toEqual({ status: 'failed', problem: 'stale', waiting: 1, toChoose: 1, part: 'a:en' });
  ledger.report('b:en', 'failed', 'offline');
  ledger.report('c:en', 'waiting', null);
  expect(ledger.read()).toEqual({ status: 'failed', problem: 'offline', waiting: 3, toChoose: 1, part: 'b:en' });
});
