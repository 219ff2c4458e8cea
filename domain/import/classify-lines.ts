import type { LineKind } from '#domain/segment.ts';

import { classifyParagraphs } from './classify-paragraphs.ts';
import type { ImportedLine } from './imported-line.ts';
import { lineFeatures } from './line-features.ts';
import type { SourceLine } from './read-lines.ts';
import { repeatedLines } from './repeated-lines.ts';
import { groupWrapped } from './wrapped-lines.ts';

/**
 * What each line of a source is taken for: one answer a line, in order, the same for the same text. It looks at length,
 * closing signs, repetition, the words of pages and of contact blocks, and at where the run of sentences stands; nothing
 * is known of one site. A line that goes on with a wrapped paragraph carries `continues`.
 */
export const classifyLines = (lines: readonly SourceLine[]): ImportedLine[] => {
  const groups = groupWrapped(lines);
  const paragraphs = groups.map((group) => group.map((line) => line.text).join(' '));
  const kinds: LineKind[] = classifyParagraphs(paragraphs.map(lineFeatures), repeatedLines(paragraphs));
  return groups.flatMap((group, index) =>
    group.map((line, at): ImportedLine => {
      const kind = kinds[index] ?? 'furniture';
      return at === 0 ? { n: line.n, kind, text: line.text } : { n: line.n, kind, text: line.text, continues: true };
    }),
  );
};
