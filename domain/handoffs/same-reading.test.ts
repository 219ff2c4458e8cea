import { expect, it } from 'vitest';
import { plain, type Mark } from '#domain/text.ts';
import { sameReading, withKnownAddresses } from './same-reading.ts';

const text = (...marks: Mark[]) => ({ text: 'Les pays d’accueil.', marks });
const bold = (from: number, to: number): Mark => ({ kind: 'bold', from, to });
const note = (from: number, to: number, words = 'Voir A.'): Mark => ({ kind: 'footnote', from, to, note: words });
const link = (href: string): Mark => ({ kind: 'link', from: 4, to: 8, href });

it.each([
  ['marks in another order', text(bold(0, 3), note(4, 8)), text(note(4, 8), bold(0, 3)), true],
  ['one mark in two pieces', text(bold(0, 8)), text(bold(0, 4), bold(4, 8)), true],
  ['a footnote by its sign alone', text(note(4, 8)), text(note(8, 8)), true],
  ['a footnote elsewhere', text(note(4, 8)), text(note(4, 9)), false],
  ['another note', text(note(4, 8)), text(note(4, 8, 'Voir B.')), false],
  ['a word less in bold', text(bold(0, 8)), text(bold(0, 3)), false],
  ['spaces at the ends', plain('Un.'), plain(' Un.\n'), true],
  ['a no-break space within', plain('4 %'), plain('4\u00A0%'), false],
])('%s', (_, a, b, wanted) => {
  expect(sameReading(a, b)).toBe(wanted);
});

it('spells an address as the text did that the link was made from', () => {
  const known = [text(link('https://example.org'))];
  expect(withKnownAddresses(text(link('https://example.org/')), known)).toEqual(text(link('https://example.org')));
  expect(withKnownAddresses(text(link('https://example.org/b')), known)).toEqual(text(link('https://example.org/b')));
});
