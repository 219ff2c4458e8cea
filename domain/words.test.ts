import fc from 'fast-check';
import { expect, test } from 'vitest';

import { countWords } from './words.ts';

test.each([
  ['', 0],
  ['l’OIM', 1],
  ["L'UE, l'OIM et le HCR", 5],
  ['co-présidents', 1],
  ['xénophobie - même isolé - doit', 4],
  ['« Bonjour »', 1],
  ['«Bonjour», dit-elle', 2],
  ['50\u202F000 personnes', 2],
  ['4,5 millions', 2],
  ['12\u00A0%', 1],
  ['...', 0],
])('counts in %j %i words', (text, count) => {
  expect(countWords(text)).toBe(count);
});

test('adds up over texts joined by a space', () => {
  const text = fc.stringMatching(/^[a-zé’ ,.-]{0,40}$/);
  fc.assert(fc.property(text, text, (a, b) => countWords(`${a} ${b}`) === countWords(a) + countWords(b)));
});
