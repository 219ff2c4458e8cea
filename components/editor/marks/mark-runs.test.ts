import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Mark } from '#domain/text.ts';
import { markRuns } from './mark-runs.ts';

it('cuts a text where marks begin and end, and knows all that lie on a passage', () => {
  const marks: Mark[] = [
    { kind: 'bold', from: 0, to: 4 },
    { kind: 'link', from: 2, to: 6, href: 'https://example.org/' },
    { kind: 'footnote', from: 4, to: 4, note: 'n' },
  ];
  expect(markRuns('abcdef', marks).filter(({ from, to }) => from < to)).toEqual([
    { from: 0, to: 2, looks: ['bold'], notes: [] },
    { from: 2, to: 4, looks: ['link', 'bold'], notes: [1] },
    { from: 4, to: 6, looks: ['link'], notes: [] },
  ]);
});

it('gives every letter once and every note once, whatever the marks', () => {
  const at = fc.integer({ min: 0, max: 30 });
  const mark = fc.oneof(
    fc.record({ kind: fc.constantFrom('bold' as const, 'italic' as const), from: at, to: at }),
    fc.record({ kind: fc.constant('footnote' as const), from: at, to: at, note: fc.constant('') }),
  );
  fc.assert(
    fc.property(fc.string({ maxLength: 20 }), fc.array(mark), (text, marks) => {
      const runs = markRuns(text, marks);
      expect(runs.map(({ from, to }) => text.slice(from, to)).join('')).toBe(text);
      expect(runs.flatMap(({ notes }) => notes)).toEqual(
        marks.filter(({ kind }) => kind === 'footnote').map((_, nth) => nth + 1),
      );
    }),
  );
});
