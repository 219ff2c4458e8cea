import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptWords } from './word-diff.ts';

const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 }).map((all) => all.join(' '));

describe('keptWords', () => {
  it('counts the words that both share in order', () => {
    expect(keptWords('the host countries agreed', 'the receiving countries have agreed')).toBe(3);
    expect(keptWords('one two', 'two one')).toBe(1);
  });
  it('does not count signs and spaces', () => {
    expect(keptWords('A, b. c!', 'x, y. z!')).toBe(0);
    expect(keptWords('', 'any text')).toBe(0);
  });
  it('is the number of words of a text against itself, however its accents are encoded', () => {
    expect(keptWords('les E\u0301tats membres', 'les États membres')).toBe(3);
  });
  it('is the same in both directions, and never more than either text has', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const kept = keptWords(before, after);
        const count = (text: string) => text.split(' ').filter(Boolean).length;
        expect(kept).toBe(keptWords(after, before));
        expect(kept).toBeLessThanOrEqual(Math.min(count(before), count(after)));
      }),
    );
  });
  it('keeps every word where some were only added', () => {
    fc.assert(
      fc.property(words, words, (text, added) => {
        expect(keptWords(text, `${text} ${added}`)).toBe(text.split(' ').filter(Boolean).length);
      }),
    );
  });
});
