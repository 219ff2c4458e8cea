import type { FigureWords } from '#locales/languages/figure-words.ts';
import { languageFacts } from '#locales/languages/facts.ts';
import type { Language } from '#locales/languages/language.ts';
import type { FigureWeight } from './figure.ts';
import type { Token } from './tokens.ts';

export type Ordinal = { value: number; weight: FigureWeight; end: number; to: number };

/** The degree sign is often typed for the ordinal one. */
const degree = ['°', '.°'];

/** How many characters of an ordinal's sign follow a numeral (`1er`, `21st`, `3.º`), 0 where none does. */
export function ordinalSuffixAt(text: string, at: number, language: Language): number {
  const rest = text.slice(at, at + 5);
  const suffix = [...languageFacts[language].ordinalSuffixes, ...degree].find(
    (each) => rest.startsWith(each) && !/[\p{L}\p{M}\d]/u.test(rest[each.length] ?? ''),
  );
  return suffix?.length ?? 0;
}

/** An ordinal in words (`troisième`, `septuagésimo sexto`) or a century in Roman figures. */
export function ordinalAt(
  tokens: readonly Token[],
  start: number,
  words: FigureWords,
  language: Language,
): Ordinal | null {
  const token = tokens[start];
  if (token?.kind !== 'word') return null;
  const century = centuryAt(tokens, start, words, language);
  if (century !== null) return { value: century, weight: 'blocks', end: start + 1, to: token.to };
  const loose = words.looseOrdinals.get(token.lower);
  if (loose !== undefined) return { value: loose, weight: 'loose', end: start + 1, to: token.to };
  const value = words.ordinals.get(token.lower);
  if (value === undefined) return null;
  const next = tokens[start + 1];
  const unit =
    next && value >= 10 && value % 10 === 0
      ? (words.ordinals.get(next.lower) ?? words.looseOrdinals.get(next.lower))
      : undefined;
  if (next && unit !== undefined && unit < 10 && language === 'es')
    return { value: value + unit, weight: 'warns', end: start + 2, to: next.to };
  return { value, weight: 'warns', end: start + 1, to: token.to };
}

function centuryAt(tokens: readonly Token[], start: number, words: FigureWords, language: Language): number | null {
  const text = tokens[start]?.text ?? '';
  if (language === 'fr') return /^[IVX]+(?:e|ème|er)$/u.test(text) ? roman(text.replace(/[a-zè]+$/u, '')) : null;
  const before = [1, 2, 3].some((back) => words.centuryWords.has(tokens[start - back]?.lower ?? ''));
  return language === 'es' && before && /^[IVX]+$/u.test(text) ? roman(text) : null;
}

function roman(text: string): number {
  const values: Record<string, number> = { I: 1, V: 5, X: 10 };
  const digits = [...text].map((letter) => values[letter] ?? 0);
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0);
}
