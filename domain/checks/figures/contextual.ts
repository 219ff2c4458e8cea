import type { FigureWords } from '#locales/languages/figure-words.ts';
import type { Reading } from './figure.ts';
import type { Token } from './tokens.ts';

/** What a plain number may be by the words beside it: an hour of the day, a decade, minutes past the hour. */
export function contextual(
  text: string,
  tokens: readonly Token[],
  core: { start: number; end: number; scale: number },
  number: number,
  words: FigureWords,
): { value: number; also: Reading[] } {
  const { start, end, scale } = core;
  const digits = tokens[start]?.text ?? '';
  if (scale !== 1) return { value: number, also: [] };
  const next = tokens[end];
  const isDecade =
    number % 10 === 0 &&
    number > 0 &&
    number < 100 &&
    (words.decades.has(tokens[start - 1]?.lower ?? '') || (next?.text === 's' && next.from === tokens[start]?.to));
  if (isDecade) return { value: 1900 + number, also: [`number:${number}`] };
  if (tokens[start]?.kind !== 'digits') return { value: number, also: [] };
  const clock = /^(\d{1,2})[.](\d{2})$/u.exec(digits);
  if (clock) return { value: number, also: hoursOf(Number(clock[1]), Number(clock[2])) };
  if (words.hours.has(next?.lower ?? '') && Number.isInteger(number))
    return { value: number, also: hoursOf(number, 0).slice(0, 1) };
  const before = text.slice(Math.max(0, (tokens[start]?.from ?? 0) - 8), tokens[start]?.from);
  return {
    value: number,
    also: /(?:\bat|\blas?|à)\s$/u.test(before) && /^\d{1,2}$/u.test(digits) ? hoursOf(number, 0) : [],
  };
}

/** Both halves of the day that a time without a.m. or p.m. may mean. */
function hoursOf(hour: number, minute: number): Reading[] {
  if (hour > 24 || minute > 59) return [];
  const shown = (each: number) => `time:${String(each).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  return hour < 12 ? [shown(hour), shown(hour + 12)] : [shown(hour)];
}
