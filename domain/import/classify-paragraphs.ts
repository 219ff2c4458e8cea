import type { LineKind } from '#domain/segment.ts';

import { bodyKind } from './body-kind.ts';
import { findBody } from './find-body.ts';
import { contactBlockEnd, contactKindOf, isTrustedContact } from './find-contacts.ts';
import { findHeadline } from './find-headline.ts';
import type { Opening } from './find-headline.ts';
import type { LineFeatures } from './line-features.ts';

/** How many lines of the page may stand between the article and a contact block without a lead-in. */
const contactReach = 4;

/** The kinds of whole paragraphs, in order. A text without a sentence is taken for a headline and lines of contact, or page. */
export const classifyParagraphs = (lines: readonly LineFeatures[], repeated: readonly boolean[]): LineKind[] => {
  const kinds: LineKind[] = lines.map(() => 'furniture');
  const body = findBody(lines, repeated);
  if (body === null) return kinds;
  const opening = findHeadline(lines, repeated, body);
  classifyOpening(kinds, lines, opening);
  const sectionEnd = endBefore(lines, repeated, Math.max(body.to, opening.body));
  let index = opening.body;
  let lastKept = index;
  let isPastBreak = false;
  while (index < lines.length) {
    const line = lines[index];
    if (!line) break;
    const isAfterBody = index > sectionEnd;
    if (isAfterBody && line.pageBreak) isPastBreak = true;
    const mayBeContact = isPastBreak
      ? isTrustedContact(lines, index) && !kinds.some((kind) => kind.startsWith('contact-'))
      : index - lastKept <= contactReach || isTrustedContact(lines, index);
    const end = mayBeContact && (!line.page || line.lead) ? contactBlockEnd(lines, index, isAfterBody) : index;
    if (end > index) {
      for (let at = index; at < end; at += 1)
        kinds[at] = contactKindOf(lines[at] as LineFeatures, at > index ? (lines[at - 1] ?? null) : null);
      lastKept = end - 1;
      index = end;
      continue;
    }
    const kind = isPastBreak ? 'furniture' : bodyKind({ lines, kinds, repeated, index, end: sectionEnd, lastKept });
    kinds[index] = kind;
    if (kind !== 'furniture') lastKept = index;
    index += 1;
  }
  keepOneSign(kinds, lines);
  return kinds;
};

/** How many lines may stand between the last sentence and the word that closes the article: a list, a table. */
const endReach = 12;

/** The last line of the article: what stands before FIN is of it, short as it may be, if the page has not come in between. */
const endBefore = (lines: readonly LineFeatures[], repeated: readonly boolean[], last: number): number => {
  for (let index = last + 1; index < lines.length && index <= last + endReach; index += 1) {
    const line = lines[index];
    if (!line || line.page || line.pageBreak || line.menuWord || line.lead || (repeated[index] ?? false)) return last;
    if (line.endMark === 'word') return index - 1;
  }
  return last;
};

const classifyOpening = (kinds: LineKind[], lines: readonly LineFeatures[], opening: Opening): void => {
  if (opening.headline !== null) kinds[opening.headline] = 'headline';
  for (const index of opening.subheadlines) kinds[index] = 'subheadline';
  const first = opening.headline ?? opening.body;
  const zone = lines.map((_, index) => index).filter((index) => index >= first - 5 && index < opening.body);
  const isNear = (index: number): boolean =>
    index > first ||
    first - index <= 3 ||
    lines.slice(index + 1, first).every((line) => line.page || line.date !== null || line.signsOnly);
  const isDate = (index: number): boolean => {
    const line = lines[index];
    return line !== undefined && !line.page && (line.date === 'date' || line.date === 'place-and-date');
  };
  const dates = zone.filter((index) => isDate(index) && isNear(index));
  const placed = dates.filter((index) => lines[index]?.date === 'place-and-date');
  const chosen = placed.length > 0 ? placed : dates.slice(-1);
  for (const index of chosen) {
    kinds[index] = 'dateline';
    if (lines[index]?.date !== 'date') continue;
    // Place and date may stand on two lines.
    for (const at of [index - 1, index + 1])
      if (zone.includes(at) && lines[at]?.date === 'place') kinds[at] = 'dateline';
  }
  for (const index of zone) {
    const line = lines[index];
    if (line && index > first && kinds[index] === 'furniture' && line.bullet && !line.page && line.words >= 5)
      kinds[index] = 'list-item';
  }
};

/** Whether the text goes on below a row of signs with more than stands above it: a pause in it, and no end. */
const isAmongText = (kinds: readonly LineKind[], index: number): boolean => {
  const paragraphs = (some: readonly LineKind[]): number => some.filter((kind) => kind === 'paragraph').length;
  const after = kinds.slice(index + 1);
  return (
    after.find((kind) => kind !== 'furniture') === 'paragraph' && paragraphs(after) > paragraphs(kinds.slice(0, index))
  );
};

/** Rows of signs that come back part an article into sections; only the last can close it, and none where FIN stands. */
const keepOneSign = (kinds: LineKind[], lines: readonly LineFeatures[]): void => {
  const marks = kinds.flatMap((kind, index) => (kind === 'end-mark' ? [index] : []));
  const hasWord = marks.some((index) => lines[index]?.endMark === 'word');
  const signs = marks.filter((index) => lines[index]?.endMark === 'sign');
  const last = signs.at(-1);
  if (last !== undefined && isAmongText(kinds, last)) kinds[last] = 'furniture';
  for (const index of hasWord ? signs : signs.slice(0, -1)) kinds[index] = 'furniture';
};
