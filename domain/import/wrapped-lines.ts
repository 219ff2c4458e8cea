import type { SourceLine } from './read-lines.ts';
import { bulletOf } from './bullet.ts';
import { contactData } from '#domain/contacts/contact-data.ts';
import { endMarkOf } from './end-mark.ts';

const closes = (text: string): boolean => /[.!?:…;][\s»”"')\]]*$/.test(text);
const opensLow = (text: string): boolean => /^[«“"'’(\s]*\p{Ll}/u.test(text) && bulletOf(text) === null;
const follows = (line: SourceLine, next: SourceLine): boolean => next.n === line.n + 1;

/** The narrowest and the widest column at which texts are wrapped in practice. */
const narrowest = 50;
const widest = 110;

/** The column at which a text was wrapped, or null: at least three lines of some length break off within a sentence. */
const wrapWidth = (lines: readonly SourceLine[]): number | null => {
  const broken = lines.filter((line, index) => {
    const next = lines[index + 1];
    const { length } = line.text;
    return (
      next &&
      follows(line, next) &&
      length >= narrowest &&
      length <= widest &&
      !closes(line.text) &&
      opensLow(next.text)
    );
  });
  if (broken.length < 3) return null;
  const lengths = broken.map((line) => line.text.length).toSorted((a, b) => b - a);
  // A headline may be set wider than the text: the column is where at least three lines come near it.
  return lengths.find((length, index) => (lengths[index + 2] ?? 0) >= length - 8) ?? lengths[0] ?? null;
};

/**
 * Lines of one paragraph that was wrapped at a width, grouped. A line goes on when the first word of the next would not
 * have fitted behind it, or when it breaks off within a sentence; a text without wrapped lines gives groups of one.
 */
export const groupWrapped = (lines: readonly SourceLine[]): SourceLine[][] => {
  const width = wrapWidth(lines);
  const groups: SourceLine[][] = [];
  lines.forEach((line, index) => {
    const previous = lines[index - 1];
    const goesOn =
      width !== null &&
      previous !== undefined &&
      follows(previous, line) &&
      isContinued(previous.text, line.text, width);
    if (goesOn) groups.at(-1)?.push(line);
    else groups.push([line]);
  });
  return groups;
};

const isContinued = (text: string, next: string, width: number): boolean => {
  if (bulletOf(next) !== null || endMarkOf(text) !== null || endMarkOf(next) !== null) return false;
  if (contactData(text).length > 0 && !opensLow(next)) return false;
  if (text.length > widest) return false;
  if (!closes(text) && text.length >= width * (opensLow(next) ? 0.6 : 0.85)) return true;
  if (text.length > width + 2) return false;
  // A bullet's own indent is not in the text any more, hence the tolerance.
  const firstWord = next.split(/ /, 1)[0] ?? '';
  return text.length + 1 + firstWord.length > width;
};
