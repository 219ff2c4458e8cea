import type { Language } from '#locales/languages/language.ts';
import type { FigureDoubt } from './figure.ts';

export type Numeral = { value: number; also: readonly number[]; doubt: FigureDoubt | null };

/** What groups thousands on input, in every language: spaces of four kinds and the Swiss apostrophe. */
const groupers = /[ \u00A0\u202F\u2009'’]/gu;

/**
 * The value of a numeral as a language writes it. French and English have one reading of each sign; in Spanish a point is
 * a decimal sign too (domain.md §5), so `4.5` is 4.5 with a doubt, and `4.500` is 4500 or 4.5. Null for `1.2.3`, which is no number.
 */
export function parseNumeral(text: string, language: Language): Numeral | null {
  const bare = text.replace(groupers, '');
  const signs = bare.replace(/\d/gu, '');
  if (signs === '') return sure(bare);
  const last = signs.at(-1) ?? '';
  const other = last === '.' ? ',' : '.';
  const [whole, fraction] = splitAtLast(bare, last);
  if (signs.length === 1) return single(whole, fraction, last, language, bare !== text);
  if (signs === last.repeat(signs.length)) return grouped(bare, last) ? sure(bare.replaceAll(last, '')) : null;
  const wellFormed = signs.indexOf(last) === signs.length - 1 && grouped(whole, other);
  if (!wellFormed) return null;
  return decimal(whole.replaceAll(other, ''), fraction, last, language);
}

const sure = (digits: string): Numeral => ({ value: Number(digits), also: [], doubt: null });

const splitAtLast = (text: string, sign: string): [string, string] => {
  const at = text.lastIndexOf(sign);
  return [text.slice(0, at), text.slice(at + 1)];
};

/** One to three digits, then groups of three. */
const grouped = (text: string, sign: string): boolean => {
  const [first = '', ...rest] = text.split(sign);
  return first.length <= 3 && first !== '0' && rest.every((group) => group.length === 3);
};

function single(whole: string, fraction: string, sign: string, language: Language, hasSpaces: boolean): Numeral {
  const mayGroup = !hasSpaces && fraction.length === 3 && whole.length <= 3 && !whole.startsWith('0');
  const joined = Number(`${whole}${fraction}`);
  const split = Number(`${whole}.${fraction}`);
  if (!mayGroup) return decimal(whole, fraction, sign, language);
  if (sign === ',') return language === 'en' ? sure(`${whole}${fraction}`) : decimal(whole, fraction, sign, language);
  if (language === 'en') return decimal(whole, fraction, sign, language);
  return { value: joined, also: [split], doubt: language === 'es' ? 'thousands-or-decimal' : null };
}

function decimal(whole: string, fraction: string, sign: string, language: Language): Numeral {
  const value = Number(`${whole}.${fraction}`);
  const doubt =
    sign === ',' && language === 'en'
      ? 'decimal-separator'
      : sign === '.' && language === 'es'
        ? 'decimal-point'
        : null;
  return { value, also: [], doubt };
}
