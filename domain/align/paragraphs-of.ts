import { withoutBullet } from '#domain/import/bullet.ts';
import type { ImportedLine } from '#domain/import/imported-line.ts';
import { isSegmentKind, type SegmentKind } from '#domain/segment.ts';
import type { Text } from '#domain/text.ts';
import { joinTexts, sliceText } from './texts.ts';

export type AlignParagraph = { kind: SegmentKind; text: Text };

/** What is shorter is a button, a date or a slogan. */
const sentence = 40;

/**
 * The paragraphs of a file that can stand beside those of a source, in order: wrapped lines are joined, bullets taken off.
 * What surrounds the article, its end mark and its contact block are left out; a sentence within the article that was taken for
 * what surrounds it is not, since what finds no French is not taken anyway and what is not shown is lost.
 */
export const paragraphsOf = (lines: readonly ImportedLine[]): AlignParagraph[] => {
  const paragraphs: AlignParagraph[] = [];
  let previous: ImportedLine | null = null;
  const first = lines.findIndex(({ kind }) => isSegmentKind(kind));
  const last = lines.findLastIndex(({ kind }) => isSegmentKind(kind));
  for (const [at, given] of lines.entries()) {
    const isWithin = given.kind === 'furniture' && at > first && at < last && given.text.length >= sentence;
    const line: ImportedLine = isWithin ? { ...given, kind: 'paragraph' } : given;
    if (isSegmentKind(line.kind)) {
      const open = paragraphs.at(-1);
      const text: Text = { text: line.text, marks: line.marks ?? [] };
      if (open && line.continues && previous?.kind === line.kind) open.text = joinTexts(open.text, text);
      else paragraphs.push({ kind: line.kind, text: line.kind === 'list-item' ? bare(text) : text });
    }
    previous = line;
  }
  return paragraphs.map(({ kind, text }) => ({ kind, text: tidy(text) })).filter(({ text }) => text.text !== '');
};

const bare = (text: Text): Text => sliceText(text, text.text.length - withoutBullet(text.text).length);

const tidy = (text: Text): Text => {
  const { length } = text.text.trimEnd();
  const trimmed = sliceText(text, text.text.length - text.text.trimStart().length, length);
  const composed = trimmed.text.normalize('NFC');
  // Marks count what is composed otherwise: without them rather than at the wrong letters.
  return composed === trimmed.text ? trimmed : { text: composed, marks: trimmed.marks.length > 0 ? [] : trimmed.marks };
};
