import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Mark } from '#domain/text.ts';
import { pairMarks } from './pair-marks.ts';

const note = (at: number, words: string): Mark => ({ kind: 'footnote', from: at, to: at, note: words });
const link = (from: number, to: number, href: string): Mark => ({ kind: 'link', from, to, href });
const text = (marks: Mark[]) => ({ text: 'x'.repeat(100), marks });

it('knows a mark by where it leads and what it says, wherever it stands', () => {
  const source = text([link(0, 5, 'https://a.org/'), link(50, 55, 'https://b.org/')]);
  const target = text([link(10, 15, 'https://b.org/'), link(80, 85, 'https://a.org/')]);
  expect(pairMarks(source, target).pairs.map((pair) => pair.target?.from)).toEqual([80, 10]);
});

it('knows a translated note by where it stands', () => {
  const source = text([note(10, 'Un'), note(50, 'Deux'), note(90, 'Trois')]);
  const { pairs, extra } = pairMarks(source, text([note(55, 'Two')]));
  expect(pairs.map((pair) => pair.target?.to ?? null)).toEqual([null, 55, null]);
  expect(extra).toEqual([]);
});

it('gives what the target has besides', () => {
  const { pairs, extra } = pairMarks(
    text([note(50, 'Un')]),
    text([note(4, 'One'), note(52, 'Two'), { kind: 'bold', from: 0, to: 2 }]),
  );
  expect(pairs[0]?.target?.to).toBe(52);
  expect(extra.map(({ kind }) => kind)).toEqual(['bold', 'footnote']);
});

it('takes no mark twice, and none of another kind', () => {
  const mark = fc.oneof(
    fc.integer({ min: 0, max: 90 }).map((at) => note(at, `${at % 3}`)),
    fc.integer({ min: 0, max: 90 }).map((at) => link(at, at + 5, `https://${at % 3}.org/`)),
    fc.integer({ min: 0, max: 90 }).map((at): Mark => ({ kind: 'bold', from: at, to: at + 5 })),
  );
  const marks = fc.array(mark, { maxLength: 8 });
  fc.assert(
    fc.property(marks, marks, (some, others) => {
      const { pairs, extra } = pairMarks(text(some), text(others));
      const taken = pairs.flatMap((pair) => pair.target ?? []);
      expect(pairs.length).toBe(some.length);
      expect(new Set([...taken, ...extra])).toEqual(new Set(others));
      expect(taken.length + extra.length).toBe(others.length);
      expect(pairs.every((pair) => !pair.target || pair.target.kind === pair.source.kind)).toBe(true);
      for (const kind of ['bold', 'link', 'footnote']) {
        const open = pairs.some((pair) => !pair.target && pair.source.kind === kind);
        expect(open && extra.some((one) => one.kind === kind)).toBe(false);
      }
    }),
  );
});
