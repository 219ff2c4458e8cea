import fc from 'fast-check';
import { expect, test } from 'vitest';

import { readLines } from './read-lines.ts';

test('numbers by the file, without blank lines', () => {
  expect(readLines('\uFEFFUn\r\n\r\n \u00A0\r\nDeux  \n\tTrois\rQuatre')).toEqual([
    { n: 1, text: 'Un' },
    { n: 4, text: 'Deux' },
    { n: 5, text: 'Trois' },
    { n: 6, text: 'Quatre' },
  ]);
});

test('keeps inner no-break spaces and tabs', () => {
  expect(readLines('Total\u00A0: 50\u202F000\tpersonnes')).toEqual([
    { n: 1, text: 'Total\u00A0: 50\u202F000\tpersonnes' },
  ]);
});

test('composes letters that were stored apart', () => {
  expect(readLines('e\u0301te\u0301')).toEqual([{ n: 1, text: 'été' }]);
});

test('line endings change nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z .\u00A0]{0,12}$/), { maxLength: 12 }), (lines) => {
      expect(readLines(lines.join('\r\n'))).toEqual(readLines(lines.join('\n')));
    }),
  );
});
