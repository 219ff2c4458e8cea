import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromJson, toJson } from './archive-line.ts';

const instant = fc.date({ noInvalidDate: true });
const bytes = fc.uint8Array().map((array) => Buffer.from(array));
/** JSON of a column may hold our own marks, at any depth. */
const marks = fc.dictionary(fc.constantFrom('$instant', '$bytes', '$json', 'text'), fc.jsonValue());
const value = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  instant,
  bytes,
  marks,
  fc.jsonValue(),
);

it('gives back every row as it was', () => {
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.string({ minLength: 1 }).filter((key) => key !== '__proto__'),
        value,
      ),
      (row) => {
        const line = JSON.stringify(toJson(row));
        expect(line).not.toContain('\n');
        // JSON has one zero.
        const expected = JSON.parse(JSON.stringify(row, (_, one) => (Object.is(one, -0) ? 0 : one)));
        const got = fromJson(JSON.parse(line));
        expect(JSON.parse(JSON.stringify(got))).toEqual(expected);
        for (const [key, before] of Object.entries(row)) {
          if (before instanceof Date || Buffer.isBuffer(before)) expect(got[key]).toEqual(before);
        }
      },
    ),
  );
});
