import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeTexts } from './merge-texts.ts';

const word = fc.constantFrom(
  'l’événement',
  'Vice-Présidente',
  '4,5',
  'millions',
  'été',
  'et',
  '«',
  '»',
  '🙂',
  'niño',
  '.',
);
const text = fc.oneof(
  fc
    .array(fc.tuple(word, fc.constantFrom(' ', '\u00A0', '\u202F', '')), { maxLength: 20 })
    .map((all) => all.flat().join('')),
  fc.string({ unit: 'binary' }),
);

describe('merging what two persons changed', () => {
  it('gives the change when only one changed anything', () => {
    fc.assert(
      fc.property(text, text, (ancestor, changed) => {
        expect(mergeTexts(ancestor, changed, ancestor)).toBe(changed);
        expect(mergeTexts(ancestor, ancestor, changed)).toBe(changed);
      }),
    );
  });

  it('gives the change when both changed the same', () => {
    fc.assert(
      fc.property(text, text, (ancestor, changed) => {
        expect(mergeTexts(ancestor, changed, changed)).toBe(changed);
      }),
    );
  });

  it('does not ask whose is whose', () => {
    fc.assert(
      fc.property(text, text, text, (ancestor, a, b) => {
        expect(mergeTexts(ancestor, a, b)).toBe(mergeTexts(ancestor, b, a));
      }),
    );
  });

  it('keeps a change at the beginning and one at the end', () => {
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 3, maxLength: 12 }),
        fc.constantFrom('Zénith', 'Ωmega'),
        (words, added) => {
          const ancestor = words.join(' ');
          expect(mergeTexts(ancestor, `${added} ${ancestor}`, `${ancestor} ${added}`)).toBe(
            `${added} ${ancestor} ${added}`,
          );
        },
      ),
    );
  });

  it('takes both changes of one sentence', () => {
    expect(
      mergeTexts(
        'They thank the residents, who have taken 2,500 people into their homes.',
        'They thank the inhabitants, who have taken 2,500 people into their homes.',
        'They thank the residents, who have received 2,500 people into their own homes.',
      ),
    ).toBe('They thank the inhabitants, who have received 2,500 people into their own homes.');
  });

  it('applies once what both changed, beside what one changed alone', () => {
    expect(mergeTexts('a b c d e', 'A b c d e', 'A b c d E')).toBe('A b c d E');
  });

  it('proposes nothing where both changed the same word in two ways, or stand side by side', () => {
    expect(mergeTexts('One two three.', 'One second three.', 'One other three.')).toBeNull();
    expect(mergeTexts('One two three.', 'One three.', 'One other three.')).toBeNull();
    expect(mergeTexts('One.', 'One. Mine.', 'One. Theirs.')).toBeNull();
  });
});
