import type { Language } from '#locales/languages/language.ts';
import type { Figure, FigureKind, Reading } from './figure.ts';

type Found = { kind: FigureKind; value: string; also: readonly Reading[] } | null;
type Pattern = readonly [RegExp, (groups: Record<string, string | undefined>, language: Language) => Found];

const space = '[ \\u00A0\\u202F\\u2009]?';
const edge = '(?<![\\p{L}\\d.,:/])';

const patterns: readonly Pattern[] = [
  [
    new RegExp(`${edge}(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?!\\d)`, 'gu'),
    ({ year, month, day }) => date(year, month, day),
  ],
  [
    new RegExp(
      `${edge}(?<day>\\d{1,2})(?<sign>[/.-])(?<month>\\d{1,2})\\k<sign>(?<year>\\d{4}|\\d{2})(?![\\d/])`,
      'gu',
    ),
    ({ year = '', month, day }, language) => {
      const full = year.length === 2 ? `20${year}` : year;
      const dayFirst = date(full, month, day);
      const monthFirst = language === 'en' ? date(full, day, month) : null;
      return dayFirst && monthFirst ? { ...dayFirst, also: [`date:${monthFirst.value}`] } : (dayFirst ?? monthFirst);
    },
  ],
  [
    new RegExp(
      `${edge}(?<hour>\\d{1,2})(?:[.:](?<minute>\\d{2}))?${space}(?:(?<half>[ap])\\.?${space}m\\b\\.?|(?<noon>noon)\\b)`,
      'giu',
    ),
    ({ hour, minute, half, noon }) =>
      time(
        Number(hour) +
          (half?.toLowerCase() === 'p' && Number(hour) < 12
            ? 12
            : half?.toLowerCase() === 'a' && Number(hour) === 12
              ? -12
              : noon
                ? 0
                : 0),
        minute,
      ),
  ],
  [
    new RegExp(
      `${edge}(?<hour>\\d{1,2})[.:](?<minute>\\d{2})(?:${space}(?:horas?|hours|hrs?|hs|h)\\b\\.?)?${space}de la (?:tarde|noche)`,
      'gu',
    ),
    ({ hour, minute }) => time(Number(hour) < 12 ? Number(hour) + 12 : Number(hour), minute),
  ],
  [
    new RegExp(
      `${edge}(?<hour>\\d{1,2})${space}(?:h|heures?)${space}(?<minute>[0-5]\\d)? ?(?:de l['’]après-midi|du soir)`,
      'gu',
    ),
    ({ hour, minute }) => time(Number(hour) < 12 ? Number(hour) + 12 : Number(hour), minute),
  ],
  [
    new RegExp(`${edge}(?<hour>\\d{1,2})[.:](?<minute>\\d{2})${space}(?:horas?|hours|hrs?|hs|h)\\b\\.?`, 'gu'),
    ({ hour, minute }) => time(Number(hour), minute),
  ],
  [
    new RegExp(`${edge}(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::\\d{2})?(?![\\d:])`, 'gu'),
    ({ hour, minute }) => open(Number(hour), minute),
  ],
  [
    new RegExp(`${edge}(?<hour>\\d{1,2})${space}(?:h|heures?)${space}(?<minute>[0-5]\\d)(?!\\d)`, 'gu'),
    ({ hour, minute }) => time(Number(hour), minute),
  ],
  [
    new RegExp(`${edge}(?<hour>\\d{1,2})${space}h(?![\\p{L}\\d])`, 'gu'),
    ({ hour }) => {
      const found = open(Number(hour), '00');
      return found && { ...found, also: [...found.also, `number:${Number(hour)}`] };
    },
  ],
];

const two = (value: number): string => String(value).padStart(2, '0');

function date(year = '', month = '', day = ''): Found {
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return null;
  return { kind: 'date', value: `${year}-${two(Number(month))}-${two(Number(day))}`, also: [] };
}

const time = (hour: number, minute = '00'): Found =>
  hour > 24 || Number(minute) > 59 ? null : { kind: 'time', value: `${two(hour)}:${minute}`, also: [] };

/** A time that may be of the afternoon though it doesn't say so: `2:30`. */
const open = (hour: number, minute = '00'): Found => {
  const found = time(hour, minute);
  return found && hour > 0 && hour < 12 ? { ...found, also: [`time:${two(hour + 12)}:${minute}`] } : found;
};

/** Times of day and dates in digits alone (`14 h 30`, `2.30 p.m.`, `2019-10-29`, `29/10/2019`), which a grammar of words would tear apart. */
export function clockAndCalendar(
  text: string,
  language: Language,
  isFree: (from: number, to: number) => boolean,
): Figure[] {
  if (!/\d/u.test(text)) return [];
  const figures: Figure[] = [];
  for (const [pattern, read] of patterns) {
    for (const match of text.matchAll(pattern)) {
      const from = match.index;
      const to = from + match[0].length;
      const taken = figures.some((other) => other.from < to && from < other.to);
      const found = taken || !isFree(from, to) ? null : read(match.groups ?? {}, language);
      if (found === null) continue;
      figures.push({
        ...found,
        number: null,
        scale: 1,
        currency: null,
        weight: 'blocks',
        doubt: null,
        from,
        to,
        text: match[0],
        core: [from, to],
      });
    }
  }
  return figures;
}
