import { expect, it } from 'vitest';
import { paragraphsOf } from './paragraphs-of.ts';
import { joinTexts, sliceText, splitText } from './texts.ts';

it('joins wrapped lines with their marks, and leaves out what no translation stands beside', () => {
  expect(
    paragraphsOf([
      { n: 1, kind: 'furniture', text: 'Home' },
      { n: 2, kind: 'headline', text: 'A conference' },
      { n: 3, kind: 'paragraph', text: 'It met', marks: [{ kind: 'bold', from: 3, to: 6 }] },
      { n: 4, kind: 'paragraph', text: 'in Brussels.', marks: [{ kind: 'italic', from: 3, to: 11 }], continues: true },
      { n: 5, kind: 'list-item', text: '• host countries', marks: [{ kind: 'bold', from: 2, to: 6 }] },
      { n: 6, kind: 'end-mark', text: '###' },
      { n: 7, kind: 'contact-line', text: 'In Geneva: Ada Morel' },
    ]),
  ).toEqual([
    { kind: 'headline', text: { text: 'A conference', marks: [] } },
    {
      kind: 'paragraph',
      text: {
        text: 'It met in Brussels.',
        marks: [
          { kind: 'bold', from: 3, to: 6 },
          { kind: 'italic', from: 10, to: 18 },
        ],
      },
    },
    { kind: 'list-item', text: { text: 'host countries', marks: [{ kind: 'bold', from: 0, to: 4 }] } },
  ]);
});

it('keeps a sentence of the article that was taken for what surrounds it', () => {
  const text = '(c) To ensure that every unaccompanied child is assisted by a guardian;';
  expect(
    paragraphsOf([
      { n: 1, kind: 'furniture', text: 'A slogan of the house, long enough to be a sentence.' },
      { n: 2, kind: 'headline', text: 'A conference' },
      { n: 3, kind: 'furniture', text: 'Share this' },
      { n: 4, kind: 'furniture', text },
      { n: 5, kind: 'paragraph', text: 'The end.' },
      { n: 6, kind: 'furniture', text: 'About us, and all that we do, in one long sentence.' },
    ]).map((one) => one.text.text),
  ).toEqual(['A conference', text, 'The end.']);
});

it('splits a text at the caret, and joins it again', () => {
  const whole = {
    text: 'One two. Three four.',
    marks: [
      { kind: 'bold' as const, from: 4, to: 14 },
      { kind: 'footnote' as const, from: 20, to: 20, note: 'A note.' },
    ],
  };
  const [first, second] = splitText(whole, 8);
  expect(first).toEqual({ text: 'One two.', marks: [{ kind: 'bold', from: 4, to: 8 }] });
  expect(second).toEqual({
    text: 'Three four.',
    marks: [
      { kind: 'bold', from: 0, to: 5 },
      { kind: 'footnote', from: 11, to: 11, note: 'A note.' },
    ],
  });
  expect(joinTexts(first, second).text).toBe(whole.text);
  expect(joinTexts({ text: '', marks: [] }, second)).toBe(second);
  expect(sliceText(whole, 4, 8)).toEqual({ text: 'two.', marks: [{ kind: 'bold', from: 0, to: 4 }] });
});
