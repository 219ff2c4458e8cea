import { languageFacts } from '#locales/languages/facts.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import { noBreakSpace } from '#locales/languages/language-facts.ts';
import { exact } from './figure.ts';
import type { Figure } from './figure.ts';

/**
 * What stands in the target for a figure of the source, by the conventions of domain.md §5: `4.5 million`, `4,5 millones`, `50,000`,
 * `50 000`, `28 and 29 October 2019`. Null where the form can't be told (a time beside nothing, an ordinal, an odd number).
 */
export function formatFigure(figure: Figure, language: TargetLanguage): string | null {
  if (figure.kind === 'date') return formatDate(figure.value, language);
  if (figure.kind === 'time' || figure.kind === 'ordinal' || figure.number === null) return null;
  if (figure.scale >= 1e6) return scaled(figure.number, figure.scale, language);
  const isYear = figure.scale === 1 && /^[12]\d{3}$/u.test(figure.text);
  return isYear ? figure.text : formatNumber(figure.number, language);
}

/** English groups from four digits, Spanish from five, with a no-break space. */
export function formatNumber(value: number, language: TargetLanguage): string {
  const [whole = '', fraction] = plain(Math.abs(value)).split('.');
  const sign = value < 0 ? '\u2212' : '';
  const least = language === 'en' ? 4 : 5;
  const group = language === 'en' ? ',' : noBreakSpace;
  const grouped = whole.length < least ? whole : whole.replace(/\B(?=(?:\d{3})+$)/gu, group);
  return `${sign}${grouped}${fraction === undefined ? '' : `${languageFacts[language].decimal[0]}${fraction}`}`;
}

const plain = (value: number): string => (value >= 1e21 ? BigInt(value).toString() : String(value));

function scaled(value: number, scale: number, language: TargetLanguage): string {
  const at = (unit: number, one: string, many: string): string => {
    const count = exact(value / unit);
    return `${formatNumber(count, language)} ${Math.abs(count) === 1 ? one : many}`;
  };
  if (language === 'es') return scale >= 1e12 ? at(1e12, 'billón', 'billones') : at(1e6, 'millón', 'millones');
  if (scale >= 1e12) return at(1e12, 'trillion', 'trillion');
  return scale >= 1e9 ? at(1e9, 'billion', 'billion') : at(1e6, 'million', 'million');
}

function formatDate(value: string, language: TargetLanguage): string | null {
  const parts = /^(?:(\d{4})-)?(\d{2})(?:-([\d.,]+))?$/u.exec(value);
  const month = languageFacts[language].months[Number(parts?.[2]) - 1];
  if (parts === null || month === undefined) return null;
  const [, year, , dayList] = parts;
  const and = language === 'en' ? 'and' : 'y';
  const days = dayList === undefined ? null : formatDays(dayList, and);
  if (language === 'en') return [days, month, year].filter(Boolean).join(' ');
  return [days, month, year].filter(Boolean).join(' de ');
}

/** Two days that follow each other are joined by "and", more by a dash, others are listed. */
function formatDays(list: string, and: string): string {
  const [first = 0, last] = list.split('..').map(Number);
  if (last !== undefined) return last - first === 1 ? `${first} ${and} ${last}` : `${first}–${last}`;
  const days = list.split(',').map(Number);
  return days.length === 1 ? String(days[0]) : `${days.slice(0, -1).join(', ')} ${and} ${days.at(-1)}`;
}
