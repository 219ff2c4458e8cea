import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Mark } from '#domain/text.ts';
import { MarkedText, type Footnote } from './marked-text.tsx';

const html = (text: string, marks: Mark[]) =>
  renderToStaticMarkup(
    createElement(MarkedText, {
      text: { text, marks },
      footnote: ({ note }: Footnote) => createElement('sup', null, note),
    }),
  );
const link = (from: number, to: number, href = 'https://example.org/'): Mark => ({ kind: 'link', from, to, href });

test('sets bold, italic and links', () => {
  expect(html('one two three', [{ kind: 'bold', from: 0, to: 3 }, link(4, 7)])).toBe(
    '<strong>one</strong> <a href="https://example.org/">two</a> three',
  );
});

test('nests ranges that overlap, the link outside', () => {
  expect(
    html('abcdef', [
      { kind: 'bold', from: 0, to: 4 },
      { kind: 'italic', from: 2, to: 6 },
    ]),
  ).toBe('<strong>ab<em>cd</em></strong><em>ef</em>');
  expect(html('abcd', [{ kind: 'bold', from: 1, to: 2 }, link(0, 4)])).toBe(
    '<a href="https://example.org/">a<strong>b</strong>cd</a>',
  );
});

test('puts a note after its words, never inside a link', () => {
  expect(html('abcd', [{ kind: 'footnote', from: 1, to: 2, note: '1' }, link(0, 4)])).toBe(
    '<a href="https://example.org/">ab</a><sup>1</sup><a href="https://example.org/">cd</a>',
  );
});

test('links no address that runs', () => {
  expect(html('click', [link(0, 5, 'javascript:alert(1)')])).toBe('click');
});

test('shows every letter once, whatever the ranges', () => {
  const mark = fc.record({
    kind: fc.constantFrom('bold' as const, 'italic' as const),
    from: fc.integer({ min: 0, max: 20 }),
    to: fc.integer({ min: 0, max: 20 }),
  });
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z ]{0,14}$/), fc.array(mark), (text, marks) => {
      expect(html(text, marks).replaceAll(/<[^>]*>/g, '')).toBe(text);
    }),
  );
});
