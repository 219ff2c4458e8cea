import { expect, test } from 'vitest';
import { talkPath } from './talk-path.ts';

const indexOf = (id: string) => ['a', 'b', 'c'].indexOf(id);
const ground = { columns: ['en', 'es'] as const, total: 3, isFlat: false };
const path = (...keys: string[]) => talkPath(new Map(keys.map((key) => [key, 1])), indexOf, ground);

test('marks a comment in its own column and paragraph', () => {
  expect(path('b:en')).toBe('M1.5 13.3h2v3.4h-2z');
  expect(path('b:es')).toBe('M6.5 13.3h2v3.4h-2z');
});

test('marks a question about the French across all columns', () => {
  expect(path('c:fr')).toBe('M1.5 23.3h7v3.4h-7z');
});

test('marks nothing of a language that is not shown, or of a paragraph that is gone', () => {
  expect(talkPath(new Map([['a:es', 1]]), indexOf, { ...ground, columns: ['en'] })).toBe('');
  expect(path('x:en')).toBe('');
});
