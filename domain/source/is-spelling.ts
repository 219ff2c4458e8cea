import { fold } from '#domain/fold.ts';
import { languageFacts } from '#locales/languages/facts.ts';
import { sourceLanguage } from '#locales/languages/language.ts';

/**
 * Whether one word is another, spelled or inflected in another way: other capitals or accents, a letter doubled, left
 * out, added or swapped inside a longer word, a mute ending. Another first letter, a letter in place of another
 * (adapter, adopter), a name, a figure or a word of number is another word; so are short words that only an accent tells
 * apart (ou, où).
 */
export const isSpelling = (before: string, after: string): boolean => {
  if (before === after) return true;
  if (!isLetters(before) || !isLetters(after)) return false;
  if (before.toLowerCase() === after.toLowerCase()) return true;
  const [was, is] = [fold(before), fold(after)];
  if (was === is) return was.length >= 4 || (isCapital(before) && isCapital(after));
  if (isCapital(before) || isCapital(after) || numbers.has(was) || numbers.has(is)) return false;
  if (Math.min(was.length, is.length) < 5 || was[0] !== is[0]) return false;
  if (was.length === is.length) return isSwapped(was, is);
  const [shorter, longer] = was.length < is.length ? [was, is] : [is, was];
  return isGrown(shorter, longer);
};

const isLetters = (piece: string): boolean => /^[\p{L}\p{M}]+$/u.test(piece);
const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

const isSwapped = (a: string, b: string): boolean => {
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
};

/** One letter more inside, doubled letters, or an ending that is not heard and is no tense. */
const isGrown = (shorter: string, longer: string): boolean => {
  if (longer.startsWith(shorter)) return /^(?:e|s|es|x|t)$/.test(longer.slice(shorter.length));
  if (longer.length === shorter.length + 1) {
    const at = [...shorter].findIndex((letter, index) => letter !== longer[index]);
    return shorter.slice(at) === longer.slice(at + 1);
  }
  return longer.length === shorter.length + 2 && single(longer) === single(shorter);
};

const single = (word: string): string => word.replace(/(.)\1/g, '$1');

/** What counts is never a matter of spelling. */
const numbers = new Set(
  languageFacts[sourceLanguage].numberWords
    .map(({ word }) => word)
    .concat(
      'un',
      'une',
      'cents',
      'mille',
      'premier',
      'première',
      'second',
      'seconde',
      'moitié',
      'tiers',
      'double',
      'triple',
    )
    .map(fold),
);
