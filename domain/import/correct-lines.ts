import type { LineKind } from '#domain/segment.ts';
import type { Text } from '#domain/text.ts';

import type { ImportedLine } from './imported-line.ts';
import { asDrafts, joinTargets } from './join-targets.ts';
import { joinTexts, sliceText } from './marked-text.ts';

/** The lines with another kind for one of them; a wrapped paragraph changes as a whole. An index outside changes nothing. */
export const changeKind = (lines: readonly ImportedLine[], index: number, kind: LineKind): ImportedLine[] => {
  if (lines[index] === undefined) return [...lines];
  let from = index;
  while (from > 0 && lines[from]?.continues) from -= 1;
  let to = index + 1;
  while (lines[to]?.continues) to += 1;
  return lines.map((line, at) => (at >= from && at < to ? { ...line, kind } : line));
};

/**
 * The lines with one joined to the next by a space: it keeps its own number, name and kind, and the marks and targets of
 * both. The last line stays as it is.
 */
export const mergeWithNext = (lines: readonly ImportedLine[], index: number): ImportedLine[] => {
  const line = lines[index];
  const next = lines[index + 1];
  if (line === undefined || next === undefined) return [...lines];
  const targets = joinTargets(line.targets, next.targets);
  const merged = { ...withText(line, joinTexts([textOf(line), textOf(next)])), ...(targets ? { targets } : {}) };
  return [...lines.slice(0, index), merged, ...lines.slice(index + 2)];
};

/**
 * The lines with one cut in two at an offset in UTF-16 units; both keep number, kind and their marks, the first its name and
 * its targets, white space at the cut goes. At the start of a line that goes on with a wrapped paragraph, the paragraph is
 * cut there. A cut that would leave nothing on one side, or halve a character, changes nothing.
 */
export const splitLine = (lines: readonly ImportedLine[], index: number, offset: number): ImportedLine[] => {
  const line = lines[index];
  if (line === undefined || !Number.isInteger(offset)) return [...lines];
  if (offset === 0 && line.continues)
    return lines.map((other, at) => (at === index ? cut(other, textOf(other)) : other));
  const whole = textOf(line);
  const first = endTrimmed(sliceText(whole, 0, Math.max(offset, 0)));
  const second = startTrimmed(sliceText(whole, Math.max(offset, 0), line.text.length));
  if (first.text === '' || second.text === '' || /[\uD800-\uDBFF]$/.test(line.text.slice(0, offset))) return [...lines];
  const { targets, ...rest } = withText(line, first);
  return [
    ...lines.slice(0, index),
    { ...rest, ...(targets ? { targets: asDrafts(targets) } : {}) },
    cut(line, second),
    ...lines.slice(index + 1),
  ];
};

const textOf = ({ text, marks = [] }: ImportedLine): Text => ({ text, marks });
const endTrimmed = (text: Text): Text => sliceText(text, 0, text.text.trimEnd().length);
const startTrimmed = (text: Text): Text =>
  sliceText(text, text.text.length - text.text.trimStart().length, text.text.length);

const withText = (line: ImportedLine, { text, marks }: Text): ImportedLine => {
  const changed = { ...line, text, marks };
  if (marks.length === 0) delete (changed as ImportedLine).marks;
  return changed;
};

const cut = ({ n, kind }: ImportedLine, text: Text): ImportedLine => withText({ n, kind, text: '' }, text);
