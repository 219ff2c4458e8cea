import type { LineKind } from '#domain/segment.ts';

import type { ImportedLine } from './imported-line.ts';

/** The lines with another kind for one of them; a wrapped paragraph changes as a whole. An index outside changes nothing. */
export const changeKind = (lines: readonly ImportedLine[], index: number, kind: LineKind): ImportedLine[] => {
  if (lines[index] === undefined) return [...lines];
  let from = index;
  while (from > 0 && lines[from]?.continues) from -= 1;
  let to = index + 1;
  while (lines[to]?.continues) to += 1;
  return lines.map((line, at) => (at >= from && at < to ? { ...line, kind } : line));
};

/** The lines with one joined to the next by a space: it keeps its own number and kind. The last line stays as it is. */
export const mergeWithNext = (lines: readonly ImportedLine[], index: number): ImportedLine[] => {
  const line = lines[index];
  const next = lines[index + 1];
  if (line === undefined || next === undefined) return [...lines];
  return [...lines.slice(0, index), { ...line, text: `${line.text} ${next.text}` }, ...lines.slice(index + 2)];
};

/**
 * The lines with one cut in two at an offset in UTF-16 units; both keep number and kind, white space at the cut goes.
 * At the start of a line that goes on with a wrapped paragraph, the paragraph is cut there. A cut that would leave
 * nothing on one side, or halve a character, changes nothing.
 */
export const splitLine = (lines: readonly ImportedLine[], index: number, offset: number): ImportedLine[] => {
  const line = lines[index];
  if (line === undefined || !Number.isInteger(offset)) return [...lines];
  if (offset === 0 && line.continues) return lines.map((other, at) => (at === index ? cut(other, other.text) : other));
  const first = line.text.slice(0, Math.max(offset, 0)).trimEnd();
  const second = line.text.slice(Math.max(offset, 0)).trimStart();
  if (first === '' || second === '' || /[\uD800-\uDBFF]$/.test(line.text.slice(0, offset))) return [...lines];
  return [...lines.slice(0, index), { ...line, text: first }, cut(line, second), ...lines.slice(index + 1)];
};

const cut = ({ n, kind }: ImportedLine, text: string): ImportedLine => ({ n, kind, text });
