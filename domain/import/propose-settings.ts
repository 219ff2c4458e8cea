import { placeOf, type Place } from '#domain/contacts/places.ts';
import { fold } from '#domain/fold.ts';
import { isContactKind, type ContactKind, type SegmentKind } from '#domain/segment.ts';
import { languageFacts } from '#locales/languages/facts.ts';
import type { Language } from '#locales/languages/language.ts';
import { opensWithDateline } from './dateline.ts';

type Text = { kind: SegmentKind | ContactKind; text: string };
type Organization = { id: string; names: Record<Language, string>; acronyms: Record<Language, string> };

export type ProposedSettings = {
  /** The text of the headline; empty where there is none. */
  title: string;
  /** English and Spanish are empty where the place has no known name there. */
  place: Place;
  /** A calendar day, as `2026-11-24`; null where none is written. */
  dateline: string | null;
  /** The organizations that seem to issue it, in order of appearance. */
  organizationIds: string[];
};

/**
 * What a source says of its own settings, to be confirmed by a person: its headline, the place and day of its dateline, and
 * those of the house's organizations that issue it. An organization is taken to issue a text whose contact block has a
 * heading for it; else those that its head names, else the whole of it.
 */
export const proposeSettings = (
  segments: readonly Text[],
  organizations: readonly Organization[],
): ProposedSettings => {
  const dateline = datelineIn(segments);
  return {
    title: (segments.find(({ kind }) => kind === 'headline')?.text ?? '').slice(0, 500).trim(),
    place: placeIn(dateline),
    dateline: dayIn(dateline),
    organizationIds: issuersOf(segments, organizations),
  };
};

/** The words that stand for place and date: a line of their own, or what the first paragraph opens with. */
const datelineIn = (segments: readonly Text[]): string => {
  const own = segments.find(({ kind }) => kind === 'dateline');
  if (own) return own.text;
  const first = segments.find(({ kind }) => kind === 'paragraph')?.text ?? '';
  if (!opensWithDateline(first)) return '';
  return /^.{0,120}?\d{4}\)?|^.{0,120}?(?=\s[–—-])/u.exec(first)?.[0] ?? '';
};

const months = languageFacts.fr.months.map(fold);
const written = new RegExp(String.raw`(?<!\d)(\d{1,2})(?:er)?\s+(${months.join('|')})\s+(\d{4})(?!\d)`, 'u');
const figures = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/;
const isoDay = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/;

const dayIn = (text: string): string | null => {
  const folded = fold(text);
  const iso = isoDay.exec(folded);
  if (iso) return dayOf(iso[1], iso[2], iso[3]);
  const words = written.exec(folded);
  if (words) return dayOf(words[3], String(months.indexOf(words[2] ?? '') + 1), words[1]);
  const numbers = figures.exec(folded);
  return numbers ? dayOf(numbers[3], numbers[2], numbers[1]) : null;
};

/** A day that the calendar has; null for the 31 February. */
const dayOf = (year = '', month = '', day = ''): string | null => {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text) ? text : null;
};

const placeIn = (dateline: string): Place => {
  // Before the day, and before a second place: Genève/New York, le 12 mars 2019.
  const [first = ''] = dateline.split(/\s*[,;/(|•·]\s*|\s+(?:et|–|—|-)\s+|\s+(?=\d)|\s+le\s+(?=\d|\p{L}+\s+\d)/u);
  const name = first.replace(/[\s.:–—-]+$/u, '').trim();
  if (/^(?:le)?$/i.test(name) || !/^\p{Lu}/u.test(name) || name.length > 60) return { fr: '', en: '', es: '' };
  return placeOf(name) ?? { fr: name, en: '', es: '' };
};

const issuersOf = (segments: readonly Text[], organizations: readonly Organization[]): string[] => {
  const headings = segments.filter(({ kind }) => kind === 'contact-heading' || kind === 'contact-lead');
  const body = segments.filter(({ kind }) => !isContactKind(kind));
  const firstParagraph = body.findIndex(({ kind }) => kind === 'paragraph');
  const head = body.slice(0, firstParagraph + 1);
  const isNamed = [headings, head, body].map(placesOfNames);
  const issuers = isNamed.map((at) => organizations.filter((one) => at(one) !== null)).find(({ length }) => length > 0);
  const inBody = isNamed[2] ?? placesOfNames(body);
  return (issuers ?? [])
    .map((one) => ({ id: one.id, at: inBody(one) ?? Number.POSITIVE_INFINITY }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ id }) => id);
};

/** Where texts first name an organization in French, by its acronym as it is written or by its name; null where they do not. */
const placesOfNames = (texts: readonly Text[]) => {
  const whole = texts.map(({ text }) => text).join('\n');
  const folded = fold(whole);
  return ({ names, acronyms }: Organization): number | null => {
    const places = [
      acronyms.fr === '' ? -1 : whole.search(wordOf(acronyms.fr)),
      names.fr === '' ? -1 : folded.search(wordOf(fold(names.fr))),
    ].filter((at) => at !== -1);
    return places.length === 0 ? null : Math.min(...places);
  };
};

const wordOf = (word: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\d])${word.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)}(?![\p{L}\d])`, 'u');
