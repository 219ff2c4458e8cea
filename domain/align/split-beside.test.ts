import { expect, it } from 'vitest';
import { plain } from '#domain/text.ts';
import { splitBeside } from './split-beside.ts';

it('cuts between sentences, closest to the lengths of the French, else after a colon', () => {
  expect(splitBeside(plain('One short. Another one. The last and longest of all.'), [20, 26], 'en')).toEqual([
    plain('One short. Another one.'),
    plain('The last and longest of all.'),
  ]);
  expect(splitBeside(plain('They invite States: to guarantee access; to assist.'), [18, 30], 'en')).toEqual([
    plain('They invite States:'),
    plain('to guarantee access; to assist.'),
  ]);
  expect(splitBeside(plain('One sentence.'), [6, 6], 'en')).toBeNull();
});
