import { isContactKind, isSegmentKind } from '#domain/segment.ts';
import type { ContactKind, SegmentKind } from '#domain/segment.ts';
import type { Mark, Text } from '#domain/text.ts';

import { bulletOf } from './bullet.ts';
import type { ImportedLine } from './imported-line.ts';
import { joinTargets, type Targets } from './join-targets.ts';
import { joinTexts, sliceText } from './marked-text.ts';

export type ProposedSegment = {
  kind: SegmentKind | ContactKind;
  text: string;
  marks: Mark[];
  /** False for the contact block, which has no review states. */
  translatable: boolean;
  /** The lines of the file that it comes from. */
  lines: number[];
  /** Its name in the file, where that has names. */
  id?: string | undefined;
  /** Texts in other languages that came with it. */
  targets?: Targets | undefined;
};

const textOf = ({ text, marks = [] }: ImportedLine): Text => ({ text, marks });

const withoutSign = (line: ImportedLine): Text => {
  const sign = line.kind === 'list-item' ? (bulletOf(line.text)?.length ?? 0) : 0;
  return sign === 0 ? textOf(line) : sliceText(textOf(line), sign, line.text.length);
};

/**
 * The segments that follow from lines, in order: one a line, wrapped lines joined by a space, bullets taken off list
 * items; marks, names and targets go along. Furniture and end marks give none.
 */
export const segmentsOf = (lines: readonly ImportedLine[]): ProposedSegment[] => {
  const segments: ProposedSegment[] = [];
  let previous: ImportedLine | null = null;
  for (const line of lines) {
    const last = segments.at(-1);
    if (isSegmentKind(line.kind) || isContactKind(line.kind)) {
      if (last && line.continues && previous?.kind === line.kind) {
        Object.assign(last, joinTexts([last, textOf(line)]));
        last.targets = joinTargets(last.targets, line.targets);
        if (!last.lines.includes(line.n)) last.lines.push(line.n);
      } else {
        segments.push({
          kind: line.kind,
          ...withoutSign(line),
          translatable: isSegmentKind(line.kind),
          lines: [line.n],
          ...(line.id === undefined ? {} : { id: line.id }),
          ...(line.targets ? { targets: line.targets } : {}),
        });
      }
    }
    previous = line;
  }
  return segments;
};
