import { isContactKind, isSegmentKind } from '#domain/segment.ts';
import type { ContactKind, SegmentKind } from '#domain/segment.ts';

import { withoutBullet } from './bullet.ts';
import type { ImportedLine } from './imported-line.ts';

export type ProposedSegment = {
  kind: SegmentKind | ContactKind;
  text: string;
  /** False for the contact block, which has no review states. */
  translatable: boolean;
  /** The lines of the file that it comes from. */
  lines: number[];
};

const plainText = (line: ImportedLine): string => (line.kind === 'list-item' ? withoutBullet(line.text) : line.text);

/**
 * The segments that follow from lines, in order: one a line, wrapped lines joined by a space, bullets taken off list
 * items. Furniture and end marks give none.
 */
export const segmentsOf = (lines: readonly ImportedLine[]): ProposedSegment[] => {
  const segments: ProposedSegment[] = [];
  let previous: ImportedLine | null = null;
  for (const line of lines) {
    const last = segments.at(-1);
    if (isSegmentKind(line.kind) || isContactKind(line.kind)) {
      if (last && line.continues && previous?.kind === line.kind) {
        last.text = `${last.text} ${line.text}`;
        if (!last.lines.includes(line.n)) last.lines.push(line.n);
      } else {
        segments.push({
          kind: line.kind,
          text: plainText(line),
          translatable: isSegmentKind(line.kind),
          lines: [line.n],
        });
      }
    }
    previous = line;
  }
  return segments;
};
