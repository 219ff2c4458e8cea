import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineKinds } from '#domain/segment.ts';
import type { Mark, Text } from '#domain/text.ts';
import { changeKind, mergeWithNext, splitLine } from './correct-lines.ts';
import type { ImportedLine } from './imported-line.ts';
import { composeText, joinTexts, sliceText, takeOut, tidyMarks, trimText } from './marked-text.ts';
import { segmentsOf } from './segments-of.ts';

const letters = fc.string({
  unit: fc.constantFrom('a', 'é', 'e\u0301', ' ', '\u00A0', '-', '1', '.', '😀', '\u202E', '«'),
  maxLength: 24,
});
const place = fc.integer({ min: -2, max: 40 });
const mark: fc.Arbitrary<Mark> = fc.oneof(
  fc.record({ kind: fc.constantFrom('bold' as const, 'italic' as const), from: place, to: place }),
  fc.record({
    kind: fc.constant('link' as const),
    from: place,
    to: place,
    href: fc.constantFrom('https://a.example/', 'tel:1'),
  }),
  fc.record({ kind: fc.constant('footnote' as const), from: place, to: place, note: fc.constantFrom('un', 'deux') }),
);
const text: fc.Arbitrary<Text> = fc.record({ text: letters, marks: fc.array(mark, { maxLength: 5 }) });

/** Within the text, never empty, in order, never half a character, none over its own kind but footnotes. */
const expectWellFormed = ({ text: own, marks }: Text): void => {
  for (const { from, to } of marks) {
    expect(from).toBeGreaterThanOrEqual(0);
    expect(from).toBeLessThan(to);
    expect(to).toBeLessThanOrEqual(own.length);
    expect(own.slice(from, to).isWellFormed()).toBe(true);
    expect(own.slice(from, to).trim()).toBe(own.slice(from, to));
  }
  expect(marks.map(({ from }) => from)).toEqual(marks.map(({ from }) => from).toSorted((a, b) => a - b));
  for (const kind of ['bold', 'italic', 'link']) {
    const some = marks.filter((one) => one.kind === kind);
    some.forEach((one, index) => expect(one.from).toBeGreaterThanOrEqual(some[index - 1]?.to ?? 0));
  }
};

describe('marks are well formed', () => {
  test('whatever comes in', () => {
    fc.assert(fc.property(text, (one) => expectWellFormed(tidyMarks(one))));
  });

  test('tidied again they are the same', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(tidyMarks(tidyMarks(one))).toEqual(tidyMarks(one));
      }),
    );
  });

  test('after each change of a text', () => {
    fc.assert(
      fc.property(text, text, place, place, (one, other, from, to) => {
        const tidy = tidyMarks(one);
        expectWellFormed(trimText(tidy));
        expectWellFormed(composeText(tidy));
        expectWellFormed(takeOut(tidy, /[\u202E1]/).text);
        expectWellFormed(joinTexts([tidy, tidyMarks(other)]));
        // Whoever cuts takes care not to halve a character.
        const piece = sliceText(tidy, from, to);
        if (piece.text.isWellFormed()) expectWellFormed(piece);
      }),
    );
  });
});

describe('marks stay on their words', () => {
  const marked: Text = {
    text: 'La conférence a réuni',
    marks: [
      { kind: 'bold', from: 3, to: 13 },
      { kind: 'footnote', from: 3, to: 13, note: 'À Genève.' },
    ],
  };

  test('when a text is joined to another', () => {
    const { text: own, marks } = joinTexts([{ text: 'Ouf.', marks: [] }, marked]);
    expect(marks.map(({ from, to }) => own.slice(from, to))).toEqual(['conférence', 'conférence']);
  });

  test('when letters are composed', () => {
    const apart = 'Une fe\u0301te a\u0300 Gene\u0300ve';
    const at = apart.indexOf('a\u0300');
    const { text: own, marks } = composeText({ text: apart, marks: [{ kind: 'bold', from: at, to: apart.length }] });
    expect(marks.map(({ from, to }) => own.slice(from, to))).toEqual(['à Genève']);
  });

  test('when characters are taken out', () => {
    const { text: cleaned, removed } = takeOut({ ...marked, text: 'La\u202Econférence a réuni' }, /\u202E/);
    expect(removed).toBe(1);
    expect(cleaned.text).toBe('Laconférence a réuni');
    expect(cleaned.marks.map(({ from, to }) => cleaned.text.slice(from, to))).toEqual(['conférence', 'conférence']);
  });

  test('a footnote is cut away with the words before it', () => {
    expect(sliceText(marked, 0, 8).marks).toEqual([{ kind: 'bold', from: 3, to: 8 }]);
    expect(sliceText(marked, 8, 21).marks).toEqual([
      { kind: 'bold', from: 0, to: 5 },
      { kind: 'footnote', from: 0, to: 5, note: 'À Genève.' },
    ]);
  });
});

const line: fc.Arbitrary<ImportedLine> = fc
  .record({
    text,
    kind: fc.constantFrom(...lineKinds),
    continues: fc.boolean(),
    id: fc.option(fc.constantFrom('u1', 'u2')),
  })
  .map(({ text: one, kind, continues, id }) => {
    const { text: own, marks } = trimText(tidyMarks(one));
    return {
      n: 1,
      kind,
      text: own === '' ? 'a' : own,
      ...(own !== '' && marks.length > 0 ? { marks } : {}),
      ...(continues ? { continues: true as const } : {}),
      ...(id === null ? {} : { id }),
    };
  });

describe('lines', () => {
  const textOf = ({ text: own, marks = [] }: { text: string; marks?: Mark[] | undefined }): Text => ({
    text: own,
    marks,
  });

  test('keep well-formed marks through corrections, and their segments too', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), fc.nat(5), fc.nat(20), (lines, index, offset) => {
        const corrected = [
          mergeWithNext(lines, index),
          splitLine(lines, index, offset),
          changeKind(lines, index, 'quote'),
        ];
        for (const some of [lines, ...corrected]) {
          some.map(textOf).forEach(expectWellFormed);
          segmentsOf(some).map(textOf).forEach(expectWellFormed);
        }
      }),
    );
  });

  test('keep a name and targets: the first of two that are joined, the first part of one that is cut', () => {
    const target = (words: string) => ({ text: { text: words, marks: [] }, state: 'approved' as const });
    const lines: ImportedLine[] = [
      { n: 1, kind: 'paragraph', text: 'Un deux', id: 'u1', targets: { en: target('One two') } },
      { n: 2, kind: 'paragraph', text: 'Trois', id: 'u2', targets: { en: target('Three'), es: target('Tres') } },
    ];
    expect(mergeWithNext(lines, 0)[0]).toMatchObject({
      id: 'u1',
      targets: { en: { text: { text: 'One two Three' }, state: 'draft' }, es: { text: { text: 'Tres' } } },
    });
    const [first, second] = splitLine(lines, 0, 2);
    expect(first).toMatchObject({
      text: 'Un',
      id: 'u1',
      targets: { en: { text: { text: 'One two' }, state: 'draft' } },
    });
    expect(second).toEqual({ n: 1, kind: 'paragraph', text: 'deux' });
    expect(segmentsOf(lines)[1]).toMatchObject({ id: 'u2', targets: { es: { text: { text: 'Tres' } } } });
  });

  test('lose no mark to a bullet or to a line that goes on', () => {
    const lines: ImportedLine[] = [
      { n: 1, kind: 'list-item', text: '- doubler l’aide', marks: [{ kind: 'bold', from: 2, to: 9 }] },
      { n: 2, kind: 'paragraph', text: 'Elle a' },
      { n: 3, kind: 'paragraph', text: 'réuni', continues: true, marks: [{ kind: 'italic', from: 0, to: 5 }] },
    ];
    expect(segmentsOf(lines).map(({ text: own, marks }) => ({ text: own, marks }))).toEqual([
      { text: 'doubler l’aide', marks: [{ kind: 'bold', from: 0, to: 7 }] },
      { text: 'Elle a réuni', marks: [{ kind: 'italic', from: 7, to: 12 }] },
    ]);
  });
});
