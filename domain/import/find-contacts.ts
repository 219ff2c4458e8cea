import type { ContactKind } from '#domain/segment.ts';

import { isContactTrailing, isExplicitLead, namesTitle } from './contact-words.ts';
import type { LineFeatures } from './line-features.ts';

/** How many lines without address or number may stand between two that have one: name, title, place, office. */
const patience = 4;

const isShortPlain = (line: LineFeatures): boolean =>
  !line.prose && !line.page && !line.signsOnly && line.endMark === null && line.words <= 16 && line.date === null;

const reachesData = (lines: readonly LineFeatures[], from: number): boolean => {
  for (let index = from; index < lines.length && index <= from + patience; index += 1) {
    const line = lines[index];
    if (!line) return false;
    if (line.data > 0 && (!line.prose || line.words <= 45)) return true;
    if (!isShortPlain(line) && !line.lead) return false;
  }
  return false;
};

const isContactDatum = (line: LineFeatures): boolean => line.reachable && line.words <= 30;

const opens = (lines: readonly LineFeatures[], index: number, isAfterBody: boolean): boolean => {
  const line = lines[index];
  if (!line) return false;
  if (line.lead) return line.reachable || reachesData(lines, index + 1);
  if (line.prose && !isContactDatum(line)) return false;
  if (isContactDatum(line) && !line.prose) return isAfterBody || (lines[index + 1]?.reachable ?? false);
  return isAfterBody && isShortPlain(line) && (line.colon || line.organization) && reachesData(lines, index + 1);
};

/** Where a contact block that starts at `index` ends (the line after it); `index` itself where none starts. */
export const contactBlockEnd = (lines: readonly LineFeatures[], index: number, isAfterBody: boolean): number => {
  if (!opens(lines, index, isAfterBody)) return index;
  let end = index + 1;
  while (end < lines.length) {
    const line = lines[end];
    if (!line || line.endMark !== null || line.pageBreak || line.signsOnly) break;
    const isOwn =
      (line.data > 0 && line.words <= (line.reachable ? 45 : 8) && !(line.page && !line.reachable)) ||
      (line.lead && reachesData(lines, end + 1)) ||
      (isShortPlain(line) && (reachesData(lines, end + 1) || (isContactTrailing(line.folded) && !line.menuWord)));
    if (!isOwn) break;
    end += 1;
  }
  return end;
};

/** Whether a block that starts here names press or information by its first words, and holds an address or number. */
export const isTrustedContact = (lines: readonly LineFeatures[], index: number): boolean => {
  const line = lines[index];
  return line !== undefined && isExplicitLead(line.folded) && opens(lines, index, true);
};

/** Lead-in, organization or person: what a line of a contact block is. */
export const contactKindOf = (line: LineFeatures, previous: LineFeatures | null): ContactKind => {
  if (line.data > 0) return 'contact-line';
  if (line.lead && !(line.organization && line.words <= 6 && !/contact|information|renseignement/.test(line.folded)))
    return 'contact-lead';
  if (line.colon) return 'contact-heading';
  // Below a name or a title the organization is that person's own.
  const isWithinEntry =
    previous !== null && previous.data === 0 && !previous.lead && !previous.colon && !previous.organization;
  if (line.organization && !namesTitle(line.folded) && !isWithinEntry) return 'contact-heading';
  return 'contact-line';
};
