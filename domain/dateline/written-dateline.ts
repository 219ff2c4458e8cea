import { datelineRules } from '#locales/languages/dateline-rules.ts';
import { languageFacts } from '#locales/languages/facts.ts';
import type { Language } from '#locales/languages/language.ts';

/** A place and a day (YYYY-MM-DD); either may be missing. */
export type Dateline = { place: string; day: string | null };

/** The profiles whose dash is not that of their language (domain.md §5). */
const dashOfProfile: Record<string, string> = { 'en-eu': '\u00A0– ' };

/** A calendar day, written out by the rules of a language. */
export const datelineDay = (day: string, language: Language): string => {
  const [year = '', month = '', date = ''] = day.split('-');
  const { firstSuffix, afterDay, afterMonth } = datelineRules[language];
  const number = Number(date);
  const name = languageFacts[language].months[Number(month) - 1] ?? month;
  return `${number}${number === 1 ? firstSuffix : ''}${afterDay}${name}${afterMonth}${Number(year)}`;
};

/** What stands before the day: the place, its comma and, in French, the article. */
export const beforeDay = ({ place, day }: Dateline, language: Language): string => {
  const { afterPlace, beforeDay: article } = datelineRules[language];
  if (day === null) return place;
  if (place === '') return article.replace(/^\p{Ll}/u, (sign) => sign.toUpperCase());
  return `${place}${afterPlace}${article}`;
};

/** Place and day on a line of their own: “Genève, le 1er décembre 2026”. Empty where there is neither. */
export const writtenDateline = (dateline: Dateline, language: Language): string =>
  `${beforeDay(dateline, language)}${dateline.day === null ? '' : datelineDay(dateline.day, language)}`;

/** Place and day with the dash after which the first paragraph runs on: “Geneva, 1 December 2026 — ”. */
export const runInDateline = (dateline: Dateline, language: Language, profile: string): string => {
  const written = writtenDateline(dateline, language);
  return written === '' ? '' : `${written}${dashOfProfile[profile] ?? datelineRules[language].dash}`;
};
