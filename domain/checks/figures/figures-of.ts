import { figureWordsOf } from '#locales/languages/figure-words-of.ts';
import type { FigureWords } from '#locales/languages/figure-words.ts';
import type { Language } from '#locales/languages/language.ts';
import { contactDataOf } from '../contact-data-of.ts';
import { clockAndCalendar } from './clock-and-calendar.ts';
import { dateAt } from './dates.ts';
import type { Figure } from './figure.ts';
import { mergeDates } from './merge-dates.ts';
import { ordinalAt } from './ordinals.ts';
import { quantityAt } from './quantity.ts';
import type { Parsed } from './quantity.ts';
import { shareUnits } from './share-units.ts';
import { tokensOf } from './tokens.ts';
import type { Token } from './tokens.ts';

/**
 * The figures of a text in one of the languages, by value and in order of place: numbers with their scale words, percentages,
 * amounts, ordinals, dates, times. Digits within telephone numbers, addresses and document symbols are none.
 */
export function figuresOf(text: string, language: Language): Figure[] {
  const words = figureWordsOf[language];
  const taken: { from: number; to: number }[] = contactDataOf(text);
  const isFree = (from: number, to: number): boolean => taken.every((span) => span.to <= from || to <= span.from);
  const figures = clockAndCalendar(text, language, isFree);
  taken.push(...figures);
  const tokens = tokensOf(text, isFree);
  for (let at = 0; at < tokens.length;) {
    const parsed = figureAt(text, tokens, at, words, language);
    if (parsed !== null) figures.push(parsed.figure);
    at = parsed?.end ?? at + 1;
  }
  figures.sort((a, b) => a.from - b.from);
  return shareUnits(text, mergeDates(text, figures, words), words);
}

function figureAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  words: FigureWords,
  language: Language,
): Parsed | null {
  // A 2 that is part of a formula.
  if (tokens[at]?.text === '2' && tokens[at - 1]?.text === 'CO' && tokens[at - 1]?.to === tokens[at]?.from) return null;
  const found = dateAt(text, tokens, at, words, language) ?? quantityAt(text, tokens, at, words, language);
  if (found !== null) return found;
  const ordinal = ordinalAt(tokens, at, words, language);
  const from = tokens[at]?.from ?? 0;
  if (ordinal !== null) {
    const { to, value, weight } = ordinal;
    return {
      figure: {
        ...blank,
        kind: 'ordinal',
        value: String(value),
        number: value,
        weight,
        from,
        to,
        text: text.slice(from, to),
        core: [from, to],
      },
      end: ordinal.end,
    };
  }
  const hour = words.noon.has(tokens[at]?.lower ?? '')
    ? '12:00'
    : words.midnight.has(tokens[at]?.lower ?? '')
      ? '00:00'
      : null;
  if (hour === null) return null;
  const to = tokens[at]?.to ?? from;
  return {
    figure: {
      ...blank,
      kind: 'time',
      value: hour,
      number: null,
      weight: 'loose',
      also: hour === '00:00' ? ['time:24:00'] : [],
      from,
      to,
      text: text.slice(from, to),
      core: [from, to],
    },
    end: at + 1,
  };
}

const blank = { scale: 1, currency: null, also: [], doubt: null } as const;
