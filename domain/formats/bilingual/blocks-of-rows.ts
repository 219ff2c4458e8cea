import { composeText, joinTexts, sliceText, tidyMarks, trimText } from '#domain/import/marked-text.ts';
import type { Block, ReadNote } from '#domain/import/read-file.ts';
import { plain, type Text } from '#domain/text.ts';
import { targetLanguages, type TargetLanguage } from '#locales/languages/language.ts';
import type { Columns } from './columns-of.ts';

export type Rows = readonly (readonly Text[])[];

/** The rows of a table as blocks, French with its translations as drafts, and what was left aside. */
export const blocksOfRows = (rows: Rows, columns: Columns): { blocks: Block[]; notes: ReadNote[] } => {
  const blocks: Block[] = [];
  let withoutFrench = 0;
  rows.forEach((row, index) => {
    if (index < columns.head) return;
    const french = linesOf(row[columns.fr] ?? plain(''));
    const others = targetLanguages.flatMap((language) => {
      const lines = linesOf(row[columns[language] ?? -1] ?? plain(''));
      return lines.length > 0 ? [{ language, lines }] : [];
    });
    if (french.length === 0) {
      if (others.length > 0) withoutFrench += 1;
      return;
    }
    // A cell of several paragraphs is as many where all its neighbours have as many, else one.
    const isAligned = others.every(({ lines }) => lines.length === french.length);
    const parts = isAligned ? french : [joinTexts(french)];
    parts.forEach((text, nth) => {
      const targets: Block['targets'] = {};
      for (const { language, lines } of others) {
        const target = isAligned ? lines[nth] : joinTexts(lines);
        if (target) targets[language satisfies TargetLanguage] = { text: target, state: 'draft' };
      }
      blocks.push({ n: index + 1, kind: null, text, ...(others.length > 0 ? { targets } : {}) });
    });
  });
  const notes: ReadNote[] =
    withoutFrench > 0 ? [{ code: 'feature-ignored', detail: `rows without French: ${withoutFrench}` }] : [];
  return { blocks, notes };
};

/** The paragraphs of a cell. */
const linesOf = (text: Text): Text[] => {
  const lines: Text[] = [];
  let from = 0;
  for (const line of text.text.split('\n')) {
    const part = composeText(trimText(tidyMarks(sliceText(text, from, from + line.length))));
    if (part.text !== '') lines.push(part);
    from += line.length + 1;
  }
  return lines;
};
