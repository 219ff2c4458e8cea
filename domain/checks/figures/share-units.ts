import type { FigureWords } from '#locales/languages/figure-words.ts';
import { openReading } from './currency.ts';
import { exact, reading } from './figure.ts';
import type { Figure, Reading } from './figure.ts';

/**
 * In "4 à 5 millions", "10 et 12 %" or "EUR 10 to 15 million" the first figure may have the scale and the unit of the second, or the other way
 * round: each gets the other's as readings that are accepted. A year after a year may be cut to two digits.
 */
export function shareUnits(text: string, figures: readonly Figure[], words: FigureWords): Figure[] {
  const result = [...figures];
  for (let index = result.length - 2; index >= 0; index -= 1) {
    const first = result[index];
    const second = result[index + 1];
    if (!first || !second) continue;
    const between = text.slice(first.to, second.from);
    if (isRoundTheClock(first, second, between)) result[index + 1] = { ...second, weight: 'loose' };
    if (!isConnector(between, words)) continue;
    result[index] = withReadings(first, second);
    result[index + 1] = withReadings(second, first);
  }
  return result;
}

function isConnector(between: string, words: FigureWords): boolean {
  const word = between
    .replace(/[\s,\u00A0\u202F]+/gu, ' ')
    .trim()
    .toLowerCase();
  return (
    (word === '' && between.includes(',')) ||
    /^[-\u2010-\u2015/]$/u.test(word) ||
    words.and.has(word) ||
    words.rangeWords.has(word)
  );
}

/** "24 heures sur 24", "7 j/7": the second only repeats the first, and other languages don't say it. */
const isRoundTheClock = (first: Figure, second: Figure, between: string): boolean =>
  /^[\s\u00A0]*(?:heures?|h|jours?|j)?[\s\u00A0]*(?:sur|\/)[\s\u00A0]*$/u.test(between) &&
  (first.number === second.number || first.also.includes(reading(second)));

function withReadings(figure: Figure, other: Figure): Figure {
  if (figure.kind === 'time' && other.kind === 'time') return figure;
  if (other.kind === 'time' && figure.kind === 'number') return { ...figure, also: [...figure.also, ...hours(figure)] };
  if (figure.number === null || other.number === null || figure.kind === 'ordinal' || other.kind === 'ordinal')
    return figure;
  // "30 à 50 000 personnes" may be from thirty thousand.
  const thousands =
    figure.from < other.from &&
    figure.scale === 1 &&
    figure.number < 1000 &&
    other.scale === 1 &&
    other.number >= 1000 &&
    other.number % 1000 === 0;
  const scales = figure.scale === 1 && other.scale > 1 ? [1, other.scale] : thousands ? [1, 1000] : [1];
  const also: Reading[] = scales.flatMap((scale) => {
    const value = exact((figure.number ?? 0) * scale);
    const own = figure.kind === 'amount' ? [`amount:${figure.currency} ${value}`] : [`${figure.kind}:${value}`];
    if (figure.kind !== 'number' || other.kind === 'number') return own;
    const unit =
      other.kind === 'amount'
        ? [`amount:${other.currency} ${value}`, ...openReading(other.currency ?? '', value)]
        : [`percent:${value}`];
    return [...own, ...unit];
  });
  return { ...figure, also: [...figure.also, ...also, ...yearReadings(figure, other)] };
}

const hours = ({ number }: Figure): Reading[] =>
  number === null || number > 24
    ? []
    : [number, number + 12].filter((hour) => hour <= 24).map((hour) => `time:${String(hour).padStart(2, '0')}:00`);

const isYear = ({ kind, number, text }: Figure): boolean =>
  kind === 'number' && number !== null && number >= 1000 && number < 3000 && /^\d{4}$/u.test(text);

/** `2019-20` is `2019-2020`. */
function yearReadings(figure: Figure, other: Figure): Reading[] {
  if (!isYear(other) || other.from > figure.from || figure.number === null) return [];
  const century = Math.floor((other.number ?? 0) / 100) * 100;
  if (/^\d{2}$/u.test(figure.text)) return [`number:${century + figure.number}`];
  return isYear(figure) && figure.number >= century && figure.number < century + 100
    ? [`number:${figure.number % 100}`]
    : [];
}
