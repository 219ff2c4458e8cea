import { placeOf } from '#domain/contacts/places.ts';
import { fold } from '#domain/fold.ts';
import { languageFacts } from '#locales/languages/facts.ts';

const months = [...languageFacts.fr.months, ...languageFacts.fr.monthAbbreviations, ...languageFacts.en.months]
  .map(fold)
  .toSorted((a, b) => b.length - a.length)
  .map((month) => (month.endsWith('.') ? `${month.slice(0, -1)}\\b\\.?` : `${month}\\b`))
  .join('|');
const weekdays = [...languageFacts.fr.weekdays, ...languageFacts.en.weekdays].map(fold).join('|');

const day = String.raw`\d{1,2}(?:er|st|nd|rd|th)?`;
const days = String.raw`${day}(?:\s?(?:et|-|–|au|,)\s?${day})*`;
const written = String.raw`(?:(?:${weekdays})[\s,]+)?(?:(?:le|les|du|ce)\s+)?(?:(?:${weekdays})[\s,]+)?(?:${days}\s+(?:${months})|(?:${months})\s+${day},?)(?:[\s,]+\d{4})?(?!\d)`;
const figures = String.raw`(?:le\s+)?(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{2}-\d{2})(?!\d)`;
const date = new RegExp(`(?<![\\p{L}\\d])(?:${written}|${figures})`, 'u');
const dated = new RegExp(
  String.raw`^.{2,70}?[,(\s–—-]+(?:${written}|${figures})\)?(?:\s*\([a-z' .-]{2,30}\))?\s*[.:]?\s*[–—:-]+\s+\S`,
  'u',
);

// Letter case is what tells a place from a sentence, so accents and case of the original are looked at.
const placeWord = /^(?:\p{Lu}[\p{L}'’.-]*|de|du|des|d['’]\p{L}+|la|le|les|et|sur|sous|en|à|and|[-–—/,()|•·]+)$/u;

export type DateLine = 'place-and-date' | 'date' | 'place' | 'stamp' | null;

/** What a line that stands alone says: a place with its date, one of both, or a date with a time of day, which the page stamps. */
export const dateLineOf = (text: string): DateLine => {
  const folded = fold(text);
  if (folded.length > 100) return null;
  const match = date.exec(folded);
  if (!match) return placeOf(text.replace(/[\s,]+$/, '')) ? 'place' : null;
  if (/\d\s?[h:]\s?\d\d/.test(folded)) return folded.length <= 60 ? 'stamp' : null;
  const isAligned = folded.length === text.length;
  const before = isAligned ? text.slice(0, match.index) : folded.slice(0, match.index);
  const after = isAligned ? text.slice(match.index + match[0].length) : folded.slice(match.index + match[0].length);
  const words = `${before} ${after}`
    .replace(/[,;:.()|/•·–—-]+/g, ' ')
    .trim()
    .split(/\s+/)
    .filter(Boolean);
  if (words.length === 0) return 'date';
  if (words.length > 8 || !words.every((word) => placeWord.test(word))) return null;
  return words.some((word) => /^\p{Lu}/u.test(word)) ? 'place-and-date' : null;
};

/** Whether a paragraph opens with its place and date: “GENÈVE, 12 mars – Le Haut-Commissaire …”. */
export const opensWithDateline = (text: string): boolean => dated.test(fold(text)) && /^\p{Lu}/u.test(text);
