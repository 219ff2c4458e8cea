import { expect, test } from 'vitest';
import { plain } from '#domain/text.ts';
import { sideBySideRows } from './side-by-side-rows.ts';

const edition = (...ids: string[]) => ({
  content: { segments: ids.map((id) => ({ id, kind: 'paragraph' as const, text: plain(id.toUpperCase()) })) },
});
const shown = (...editions: ReturnType<typeof edition>[]) =>
  sideBySideRows(editions).map(({ texts }) => texts.map((text) => text?.text ?? '–').join(' '));

test('aligns texts by identity', () => {
  expect(shown(edition('a', 'b'), edition('a', 'b'))).toEqual(['A A', 'B B']);
});

test('leaves a cell empty where an edition lacks the paragraph, instead of showing another language', () => {
  expect(shown(edition('a', 'b', 'c'), edition('a', 'c'))).toEqual(['A A', 'B –', 'C C']);
});

test('puts what only a later language has after what it follows there', () => {
  expect(shown(edition('a', 'c'), edition('a', 'b', 'c', 'd'))).toEqual(['A A', '– B', 'C C', '– D']);
  expect(shown(edition('a'), edition('z', 'a'))).toEqual(['– Z', 'A A']);
});
