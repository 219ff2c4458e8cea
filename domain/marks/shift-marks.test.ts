import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from '#domain/text.ts';
import { shiftMarks } from './shift-marks.ts';

/** The text with its marks shown: *bold*, [link], and ^ where the sign of a footnote stands. */
const read = (drawn: string): { text: string; marks: Mark[] } => {
  let text = '';
  const marks: Mark[] = [];
  const open: Record<string, number> = {};
  for (const sign of drawn) {
    if (sign === '*' && open['*'] !== undefined) {
      marks.push({ kind: 'bold', from: open['*'], to: text.length });
      delete open['*'];
    } else if (sign === '*' || sign === '[') open[sign] = text.length;
    else if (sign === ']') marks.push({ kind: 'link', from: open['['] ?? 0, to: text.length, href: 'https://x.org/' });
    else if (sign === '^') marks.push({ kind: 'footnote', from: text.length, to: text.length, note: 'n' });
    else text += sign;
  }
  return { text, marks: marks.toSorted((a, b) => a.from - b.from || a.to - b.to) };
};

const draw = (text: string, marks: readonly Mark[]): string => {
  const at = (index: number) =>
    marks
      .map((mark) => (mark.to === index && mark.kind !== 'footnote' ? (mark.kind === 'link' ? ']' : '*') : ''))
      .join('') +
    marks.map((mark) => (mark.to === index && mark.kind === 'footnote' ? '^' : '')).join('') +
    marks
      .map((mark) => (mark.from === index && mark.kind !== 'footnote' ? (mark.kind === 'link' ? '[' : '*') : ''))
      .join('');
  return [...text, ''].map((sign, index) => at(index) + sign).join('');
};

describe('the marks of a text that is edited', () => {
  it.each([
    ['keep their words when something is typed before', 'See [the site].', 'Now see the site.', 'Now see [the site].'],
    ['stay when something is typed after', 'See [the site].', 'See the site. Now.', 'See [the site]. Now.'],
    ['grow with what is typed inside', 'See [the site].', 'See the new site.', 'See [the new site].'],
    ['shrink with what is deleted inside', 'See [the new site].', 'See the site.', 'See [the site].'],
    ['do not grow at their end', 'See [the site].', 'See the sites.', 'See [the site]s.'],
    ['do not grow at their end by a letter of their own', 'See [the site].', 'See the sitee.', 'See [the site]e.'],
    ['do not grow at their beginning', 'See [site].', 'See website.', 'See web[site].'],
    ['do not grow at their beginning by a letter of their own', 'See [site].', 'See ssite.', 'See s[site].'],
    ['are whole again when that letter is taken back', 'See s[site].', 'See site.', 'See [site].'],
    ['go with the last of their words', 'See [the site].', 'See .', 'See .'],
    ['lose what is deleted across their edge', 'See [the site].', 'See t.', 'See [t].'],
    ['go when somebody types over them', 'See [bilan].', 'See x.', 'See x.'],
    ['stay on a figure that gives way to another', 'Of *7* days', 'Of 8 days', 'Of *8* days'],
    ['stay on a name that gives way to another at once', '*HCR* says', 'ACNUR says', '*ACNUR* says'],
    ['stay between words that are replaced at once', 'HCR a, *dit*, HCR', 'OIM a, dit, OIM', 'OIM a, *dit*, OIM'],
    ['keep a footnote at the end of its words', 'One^ two', 'Only one two', 'Only one^ two'],
    ['keep a footnote after its word when that is replaced', 'One three^ two', 'One four two', 'One four^ two'],
    ['keep a footnote when its word is deleted', 'One three^ two', 'One  two', 'One ^ two'],
    ['lose a footnote with what is on both sides of it', 'One three^ four two', 'One two', 'One two'],
    ['lose a footnote with all of the text', 'One three.^', '', ''],
    ['keep what is typed behind the sign of a footnote behind it', 'One^', 'One two', 'One^ two'],
  ])('%s', (_, drawn, after, expected) => {
    const { text, marks } = read(drawn);
    expect(draw(after, shiftMarks(marks, text, after))).toBe(expected);
  });

  const words = fc
    .array(fc.constantFrom('a', 'ab', 'le', '🙂', '🙃', 'É', ' ', '. '), { maxLength: 14 })
    .map((all) => all.join(''));
  const marked = words.chain((text) =>
    fc.record({
      text: fc.constant(text),
      // Marks stand in order, as they are kept.
      marks: fc
        .array(
          fc
            .record({
              kind: fc.constantFrom('bold' as const, 'footnote' as const),
              a: fc.integer({ min: 0, max: text.length }),
              b: fc.integer({ min: 0, max: text.length }),
            })
            .map(({ kind, a, b }): Mark => {
              const range = { from: Math.min(a, b), to: Math.max(a, b) };
              return kind === 'footnote' ? { kind, ...range, note: '' } : { kind, ...range };
            })
            .filter(({ kind, from, to }) => kind === 'footnote' || from < to),
          { maxLength: 5 },
        )
        .map((all) => all.toSorted((a, b) => a.from - b.from || a.to - b.to)),
    }),
  );

  it('are always inside it, in order, and on words', () => {
    fc.assert(
      fc.property(marked, words, ({ text, marks }, after) => {
        const shifted = shiftMarks(marks, text, after);
        for (const { kind, from, to } of shifted) {
          expect(from >= 0 && to <= after.length && (kind === 'footnote' ? from <= to : from < to)).toBe(true);
        }
        expect(shifted).toEqual(shifted.toSorted((a, b) => a.from - b.from || a.to - b.to));
      }),
    );
  });

  it('are the same where nothing was done', () => {
    fc.assert(fc.property(marked, ({ text, marks }) => shiftMarks(marks, text, text) === marks));
  });

  it('are where two edits far from each other leave them, one by one or at once', () => {
    const word = fc.stringMatching(/^[a-z]{3,6}$/);
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { minLength: 9, maxLength: 9 }),
        fc.uniqueArray(fc.stringMatching(/^[A-Z]{2,7}$/), { minLength: 2, maxLength: 2 }),
        fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 5, max: 8 })),
        fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 })),
        (all, [one = '', two = ''], [first, second], [left, right]) => {
          const join = (some: readonly string[]) => some.join(' ');
          const start = (index: number) => join(all.slice(0, index)).length + (index > 0 ? 1 : 0);
          const [low, high] = [Math.min(left, right), Math.max(left, right)];
          const mark: Mark = { kind: 'bold', from: start(low), to: start(high) + (all[high]?.length ?? 0) };
          const half = join(all.with(first, one));
          const whole = join(all.with(first, one).with(second, two));
          const stepwise = shiftMarks(shiftMarks([mark], join(all), half), half, whole);
          expect(shiftMarks([mark], join(all), whole)).toEqual(stepwise);
        },
      ),
    );
  });
});
