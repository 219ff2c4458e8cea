import type { FigureWords } from '#locales/languages/figure-words.ts';
import { daysValue } from './dates.ts';
import type { Figure } from './figure.ts';

/** "du 28 octobre au 29 octobre 2019" is "28–29 October 2019": two dates of one month that a range joins are one. */
export function mergeDates(text: string, figures: readonly Figure[], words: FigureWords): Figure[] {
  const merged: Figure[] = [];
  for (const figure of figures) {
    const last = merged.at(-1);
    const both = last && joined(text, last, figure, words);
    if (both) merged[merged.length - 1] = both;
    else merged.push(figure);
  }
  return merged;
}

function joined(text: string, first: Figure, second: Figure, words: FigureWords): Figure | null {
  if (first.kind !== 'date' || second.kind !== 'date') return null;
  const between = text.slice(first.to, second.from).trim().toLowerCase().split(/\s+/u)[0] ?? '';
  if (!words.rangeWords.has(between) && !/^[-–—]$/u.test(between)) return null;
  const a = partsOf(first.value);
  const b = partsOf(second.value);
  if (a === null || b === null || a.month !== b.month || (a.year !== undefined && a.year !== b.year)) return null;
  const value = [b.year, b.month, daysValue([a.day, b.day], true)].filter((part) => part !== undefined).join('-');
  return { ...second, value, from: first.from, text: text.slice(first.from, second.to), core: [first.from, second.to] };
}

function partsOf(value: string): { year: string | undefined; month: string; day: number } | null {
  const [, year, month, day] = /^(?:(\d{4})-)?(\d{2})-(\d{2})$/u.exec(value) ?? [];
  return month === undefined || day === undefined ? null : { year, month, day: Number(day) };
}
