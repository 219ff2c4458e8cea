import { expect, it } from 'vitest';
import type { Refusal } from './cell-core.ts';
import { troubleOf } from './trouble.ts';

const failed = (problem: Refusal) => ({ status: 'failed' as const, problem, waiting: 2, toChoose: 0, part: null });
const saved = { status: 'saved' as const, problem: null, waiting: 0, toChoose: 0, part: null };

it.each([
  ['offline', 'unreachable'],
  ['broken', 'broken'],
  ['not-signed-in', 'signed-out'],
  ['other-account', 'other-account'],
  ['stale', 'choose'],
  ['not-allowed', 'refused'],
] as const)('says of edits that wait for "%s" that it is "%s"', (problem, trouble) => {
  expect(troubleOf(failed(problem), true)).toBe(trouble);
});

it('says that one is offline, with edits that wait and without', () => {
  expect(troubleOf(failed('offline'), false)).toBe('offline');
  expect(troubleOf(saved, false)).toBe('offline');
  expect(troubleOf(saved, true)).toBeNull();
});
