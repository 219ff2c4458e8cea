import type { LineKind } from '#domain/segment.ts';
import type { ImportedLine } from './imported-line.ts';

/** Lines from one to another, both among them. */
export type LineRange = { from: number; to: number };

/** A range as far as the paragraphs at its ends go: a wrapped paragraph is one. */
export const wholeParagraphs = (lines: readonly ImportedLine[], { from, to }: LineRange): LineRange => {
  let first = Math.max(from, 0);
  while (first > 0 && lines[first]?.continues) first -= 1;
  let last = Math.min(to, lines.length - 1);
  while (lines[last + 1]?.continues) last += 1;
  return { from: first, to: last };
};

/** The lines with another kind for all paragraphs of a range; those that have it already stay the same objects. */
export const changeKinds = (
  lines: readonly ImportedLine[],
  range: LineRange,
  kindOf: (line: ImportedLine) => LineKind,
): ImportedLine[] => {
  const { from, to } = wholeParagraphs(lines, range);
  return lines.map((line, at) => {
    if (at < from || at > to) return line;
    const kind = kindOf(line);
    return kind === line.kind ? line : { ...line, kind };
  });
};

const leftOut = () => 'furniture' as const;

/**
 * The lines where the article begins at one of them: all before it is left out. Where that line was left out itself, it and
 * what follows are kept up to what was kept already; the first paragraph is the headline if there is no other.
 */
export const beginArticle = (lines: readonly ImportedLine[], index: number): ImportedLine[] => {
  const { from, to } = wholeParagraphs(lines, { from: index, to: index });
  const kept = lines.findIndex(({ kind }, at) => at >= from && kind !== 'furniture');
  const until = kept === -1 ? lines.length : kept;
  const isHeaded = lines.some(({ kind }, at) => at >= until && kind === 'headline');
  const before = from === 0 ? [...lines] : changeKinds(lines, { from: 0, to: from - 1 }, leftOut);
  return before.map((line, at) =>
    at >= from && at < until ? { ...line, kind: at <= to && !isHeaded ? 'headline' : 'paragraph' } : line,
  );
};

/**
 * The lines where the article ends at one of them: all after it is left out. Where that line was left out itself, it and what
 * stands before are kept as paragraphs, down to what was kept already.
 */
export const endArticle = (lines: readonly ImportedLine[], index: number): ImportedLine[] => {
  const { from, to } = wholeParagraphs(lines, { from: index, to: index });
  const kept = lines.findLastIndex(({ kind }, at) => at <= to && kind !== 'furniture');
  const since = kept === -1 ? from : kept + 1;
  const after =
    to === lines.length - 1 ? [...lines] : changeKinds(lines, { from: to + 1, to: lines.length - 1 }, leftOut);
  return after.map((line, at) => (at >= since && at <= to ? { ...line, kind: 'paragraph' } : line));
};
