import { contactData } from '#domain/contacts/contact-data.ts';
import { fold } from '#domain/fold.ts';
import { bulletOf } from '#domain/import/bullet.ts';
import { isContactLead } from '#domain/import/contact-words.ts';
import { endMarkOf } from '#domain/import/end-mark.ts';
import { joinTexts } from '#domain/import/marked-text.ts';
import type { Text } from '#domain/text.ts';
import { countWords } from '#domain/words.ts';
import { textOfRuns, type Run } from './text-of-runs.ts';

/** A run, or where a line of the paragraph ends without the paragraph ending. */
export type Piece = Run | 'break';

/**
 * The texts that a paragraph with broken lines is: two breaks part paragraphs; lines of an address, of a contact block or of
 * a list that was typed stay lines; any other break is a space. `isLoose` where many spaces are one.
 */
export const paragraphsOfRuns = (pieces: readonly Piece[], { isLoose }: { isLoose: boolean }): Text[] => {
  if (!pieces.includes('break')) return notEmpty([textOfRuns(pieces as readonly Run[], isLoose)]);
  const lines: Text[] = [];
  let runs: Run[] = [];
  for (const piece of [...pieces, 'break' as const]) {
    if (piece === 'break') {
      lines.push(textOfRuns(runs, isLoose));
      runs = [];
    } else runs.push(piece);
  }
  const groups: Text[][] = [[]];
  for (const line of lines) {
    if (line.text === '') groups.push([]);
    else groups.at(-1)?.push(line);
  }
  return notEmpty(groups.flatMap((group) => (standApart(group) ? group : [joinTexts(group)])));
};

const notEmpty = (texts: Text[]): Text[] => texts.filter(({ text }) => text !== '');

const standApart = (lines: readonly Text[]): boolean => {
  if (lines.length < 2) return false;
  const texts = lines.map(({ text }) => text.slice(0, 1000));
  if (texts.filter((text) => bulletOf(text) !== null).length > 1 || texts.some((text) => endMarkOf(text) !== null))
    return true;
  const words = texts.map(countWords);
  if (words.some((count) => count > 30)) return false;
  if (isContactLead(fold(texts[0] ?? ''))) return true;
  if (texts.some((text) => contactData(text).some(({ what }) => what !== 'url'))) return true;
  return texts.length > 2 && words.every((count) => count <= 8);
};
