import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordDiff } from './word-diff.ts';
import { wordsOf } from './words-of.ts';

const side = (kind: 'added' | 'removed', before: string, after: string) =>
  wordDiff(before, after)
    .filter((part) => part.kind === 'same' || part.kind === kind)
    .map((part) => part.text)
    .join('');

const shown = (before: string, after: string) =>
  wordDiff(before, after)
    .map((part) => ({ same: part.text, removed: `[-${part.text}-]`, added: `{+${part.text}+}` })[part.kind])
    .join('');

const word = fc.constantFrom(
  'l’événement',
  "d'accueil",
  'Vice-Présidente',
  '4,5',
  'millions',
  'été',
  'et',
  'E\u0301tats',
  'el',
  '«',
  '»',
  '120',
  '🙂',
  'niño',
  '.',
);
const sentence = fc
  .array(fc.tuple(word, fc.constantFrom(' ', '\u00A0', '\u202F', '', '\n')), { maxLength: 25 })
  .map((all) => all.flat().join(''));
const text = fc.oneof(sentence, fc.string({ unit: 'binary' }));

describe('wordDiff', () => {
  it('gives both texts back', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(side('removed', before, after)).toBe(before);
        expect(side('added', before, after)).toBe(after);
      }),
    );
  });

  it('gives one part for equal texts, and none for two empty ones', () => {
    expect(wordDiff('Une réunion.', 'Une réunion.')).toEqual([{ kind: 'same', text: 'Une réunion.' }]);
    expect(wordDiff('', '')).toEqual([]);
  });

  it('shows two long texts with nothing in common as one replacement, without working it out', () => {
    const before = Array.from({ length: 2000 }, (_, index) => `a${index}`).join(' ');
    const after = Array.from({ length: 2000 }, (_, index) => `b${index}`).join('\n');
    expect(wordDiff(before, after)).toEqual([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]);
  });

  it('never joins two parts of one kind', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const kinds = wordDiff(before, after).map((part) => part.kind);
        expect(kinds.some((kind, index) => kind === kinds[index - 1])).toBe(false);
      }),
    );
  });

  it.each([
    ['La crise vénézuélienne', 'La crise vénézuéliens', 'La crise [-vénézuélienne-]{+vénézuéliens+}'],
    ["L'événement visait", "L'évènement visait", "L'[-événement-]{+évènement+} visait"],
    ['de l’appui', 'de l’aide', 'de l’[-appui-]{+aide+}'],
    ['4,5 millions', '6,5 millions', '[-4,5-]{+6,5+} millions'],
    ['4,5 millions', '4,5\u00A0millions', '4,5[- -]{+\u00A0+}millions'],
    ['the host countries agreed', 'the receiving States agreed', 'the [-host countries-]{+receiving States+} agreed'],
    ['la Vice-Présidente de', 'la Vice-présidente de', 'la [-Vice-Présidente-]{+Vice-présidente+} de'],
    ['Fin.', 'Fin', 'Fin[-.-]'],
  ])('%s → %s', (before, after, expected) => {
    expect(shown(before, after)).toBe(expected);
  });
});

describe('wordsOf', () => {
  it('keeps a letter with its combining accent', () => {
    expect(wordsOf('E\u0301tats')).toEqual(['E\u0301tats']);
  });
  it('leaves aujourd’hui and names with an apostrophe whole', () => {
    expect(wordsOf('aujourd’hui O’Brien')).toEqual(['aujourd’hui', ' ', 'O’Brien']);
  });
});
