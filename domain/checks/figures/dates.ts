import type { FigureWords } from '#locales/languages/figure-words.ts';
import { languageFacts } from '#locales/languages/facts.ts';
import type { Language } from '#locales/languages/language.ts';
import type { Figure, FigureWeight } from './figure.ts';
import { ordinalSuffixAt } from './ordinals.ts';
import type { Parsed } from './quantity.ts';
import { isHyphen } from './tokens.ts';
import type { Token } from './tokens.ts';

type Days = { days: number[]; isRange: boolean; end: number };
type Month = { month: number; isLoose: boolean; isShort: boolean; end: number };

/** A date that starts at a token, with its days, month and year: `28 et 29 octobre 2019`, `October 28–29, 2019`, `octobre 2019`, `en octobre`. */
export function dateAt(
  text: string,
  tokens: readonly Token[],
  start: number,
  words: FigureWords,
  language: Language,
): Parsed | null {
  const isDigits = tokens[start]?.kind === 'digits';
  const days = isDigits || isFirst(tokens, start, words) ? daysAt(text, tokens, start, words, language, true) : null;
  if (days !== null) {
    const month = monthAt(tokens, skipOf(tokens, days.end, words), words, language);
    if (month === null) return null;
    const year = yearAt(tokens, month.end, words, language);
    return dated(text, tokens, start, month, days, year);
  }
  const month = isDigits ? null : monthAt(tokens, start, words, language);
  if (month === null) return null;
  const after = language === 'fr' ? null : daysAt(text, tokens, month.end, words, language, false);
  if (after !== null) {
    const year = yearAt(tokens, after.end, words, language);
    if (language === 'en' || year !== null) return dated(text, tokens, start, month, after, year);
  }
  const year = yearAt(tokens, month.end, words, language);
  return month.isShort && year === null ? null : dated(text, tokens, start, month, null, year);
}

const isFirst = (tokens: readonly Token[], at: number, words: FigureWords): boolean =>
  words.looseOrdinals.get(tokens[at]?.lower ?? '') === 1 &&
  !['first', 'premiers', 'premières', 'première'].includes(tokens[at]?.lower ?? '');

function dayAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  words: FigureWords,
  language: Language,
): { day: number; end: number } | null {
  const token = tokens[at];
  if (token !== undefined && isFirst(tokens, at, words)) return { day: 1, end: at + 1 };
  if (token?.kind !== 'digits' || !/^\d{1,2}$/u.test(token.text)) return null;
  const day = Number(token.text);
  if (day < 1 || day > 31) return null;
  const to = token.to + ordinalSuffixAt(text, token.to, language);
  let end = at + 1;
  while ((tokens[end]?.from ?? Infinity) < to) end += 1;
  return { day, end };
}

/** A list of days is short; without an end to it, a text of nothing but numbers would be read again from each of them. */
const mostDays = 12;

const articles = new Set(['le', 'les', 'the', 'el', 'los']);

function daysAt(
  text: string,
  tokens: readonly Token[],
  start: number,
  words: FigureWords,
  language: Language,
  hasCommas: boolean,
): Days | null {
  const first = dayAt(text, tokens, start, words, language);
  if (first === null) return null;
  const days = [first.day];
  let { end } = first;
  let isRange = false;
  while (days.length < mostDays) {
    let at = end;
    if (hasCommas && tokens[at]?.text === ',') at += 1;
    const isTo = isHyphen(tokens[at]) || words.rangeWords.has(tokens[at]?.lower ?? '');
    if (isTo || words.and.has(tokens[at]?.lower ?? '') || tokens[at]?.text === '/') at += 1;
    if (at === end) break;
    while (articles.has(tokens[at]?.lower ?? '') || isWeekday(tokens[at], language)) at += 1;
    const next = dayAt(text, tokens, at, words, language);
    if (next === null) break;
    days.push(next.day);
    isRange ||= isTo;
    end = next.end;
  }
  return { days, isRange, end };
}

const weekdays: Record<Language, ReadonlySet<string>> = {
  fr: new Set(languageFacts.fr.weekdays.map((day) => day.toLowerCase())),
  en: new Set(languageFacts.en.weekdays.map((day) => day.toLowerCase())),
  es: new Set(languageFacts.es.weekdays.map((day) => day.toLowerCase())),
};
const isWeekday = (token: Token | undefined, language: Language): boolean => weekdays[language].has(token?.lower ?? '');

const monthNames = (language: Language): ReadonlyMap<string, { month: number; isShort: boolean }> => {
  const { months, monthAbbreviations } = languageFacts[language];
  const short = monthAbbreviations.map(
    (name, index) => [name.replace('.', '').toLowerCase(), { month: index + 1, isShort: true }] as const,
  );
  const whole = months.map((name, index) => [name.toLowerCase(), { month: index + 1, isShort: false }] as const);
  const variants = language === 'es' ? [['setiembre', { month: 9, isShort: false }] as const] : [];
  return new Map<string, { month: number; isShort: boolean }>([...short, ...whole, ...variants]);
};
const names: Record<Language, ReturnType<typeof monthNames>> = {
  fr: monthNames('fr'),
  en: monthNames('en'),
  es: monthNames('es'),
};

function monthAt(tokens: readonly Token[], at: number, words: FigureWords, language: Language): Month | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const found = names[language].get(token.lower);
  // "may" and "march" are verbs unless they have a capital.
  if (found === undefined || (language === 'en' && token.text.startsWith(token.lower.slice(0, 1)))) return null;
  const point = found.isShort && tokens[at + 1]?.text === '.' && tokens[at + 1]?.from === token.to ? 1 : 0;
  return { ...found, isLoose: words.looseMonths.has(token.lower), end: at + 1 + point };
}

const skipOf = (tokens: readonly Token[], at: number, words: FigureWords): number =>
  words.of.has(tokens[at]?.lower ?? '') ? at + 1 : at;

function yearAt(
  tokens: readonly Token[],
  start: number,
  words: FigureWords,
  language: Language,
): { year: number; end: number } | null {
  let at = skipOf(tokens, start, words);
  if (language === 'en' && tokens[at]?.text === ',') at += 1;
  if (tokens[at]?.lower === 'año') at += 1;
  const token = tokens[at];
  return token?.kind === 'digits' && /^[12]\d{3}$/u.test(token.text) ? { year: Number(token.text), end: at + 1 } : null;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** `28..29` where the days follow each other or are the ends of a range, `3,7` where they don't. */
export function daysValue(days: readonly number[], isRange: boolean): string {
  const sorted = [...new Set(days)].toSorted((a, b) => a - b);
  const [first = 0] = sorted;
  const last = sorted.at(-1) ?? first;
  if (sorted.length === 1) return two(first);
  const isRun = last - first === sorted.length - 1;
  return isRun || (isRange && sorted.length === 2) ? `${two(first)}..${two(last)}` : sorted.map(two).join(',');
}

function dated(
  text: string,
  tokens: readonly Token[],
  start: number,
  month: Month,
  days: Days | null,
  year: { year: number; end: number } | null,
): Parsed {
  const end = Math.max(month.end, days?.end ?? 0, year?.end ?? 0);
  const from = tokens[start]?.from ?? 0;
  const to = tokens[end - 1]?.to ?? from;
  const isBare = days === null && year === null;
  const weight: FigureWeight = isBare ? (month.isLoose ? 'loose' : 'warns') : 'blocks';
  const value = [year?.year, two(month.month), days && daysValue(days.days, days.isRange)]
    .filter((part) => part !== undefined && part !== null)
    .join('-');
  const figure: Figure = {
    kind: 'date',
    value: days === null && year === null ? `month-${value}` : value,
    number: null,
    scale: 1,
    currency: null,
    weight,
    also: [],
    doubt: null,
    from,
    to,
    text: text.slice(from, to),
    core: [from, to],
  };
  return { figure, end };
}
