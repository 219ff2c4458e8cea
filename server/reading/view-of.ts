import type { ReadView } from '#contract/reading.ts';
import { maxTextLength } from '#contract/common.ts';
import { longestLine, mostLines, mostMarks } from '#contract/source-line.ts';
import type { ImportedLine } from '#domain/import/imported-line.ts';
import type { ReadRefusal } from '#domain/import/read-file.ts';
import type { ReadSource } from '#domain/import/read-source-file.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Mark } from '#domain/text.ts';

/**
 * A file that was read, as the browser gets it: what the contract has room for. Refuses `line-too-long` (`data.n`,
 * `data.most`) and `source-too-large`; marks beyond what a line has room for are left out.
 */
export const viewOf = (read: ReadSource): Result<ReadView, ReadRefusal> => {
  if (read.lines.length > mostLines) return refuse({ code: 'source-too-large' });
  const long = read.lines.find(isTooLong);
  if (long) {
    const most = long.text.length > longestLine ? longestLine : maxTextLength;
    return refuse({ code: 'line-too-long', data: { n: long.n, most } });
  }
  const { format, encoding, language, detected, title, notes, handoff } = read;
  const lines = read.lines.map(lineOf);
  return ok({ format, encoding, claimed: language, detected, title, lines, notes, handoff });
};

const isTooLong = ({ text, targets }: ImportedLine): boolean =>
  text.length > longestLine ||
  Object.values(targets ?? {}).some((target) => (target?.text.text.length ?? 0) > maxTextLength);

const lineOf = ({ marks, ...line }: ImportedLine): ImportedLine =>
  marks === undefined || marks.length === 0 ? line : { ...line, marks: marks.filter(hasRoom).slice(0, mostMarks) };

/** A picture written into an address is no link that a reader follows. */
const hasRoom = (mark: Mark): boolean => mark.kind !== 'link' || mark.href.length <= 2000;
