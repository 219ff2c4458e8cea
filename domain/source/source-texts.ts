import { segmentsOf } from '#domain/import/segments-of.ts';
import { endMarkIn } from '#domain/import/propose.ts';
import { composeText, trimText } from '#domain/import/marked-text.ts';
import type { Targets } from '#domain/import/join-targets.ts';
import type { ImportedLine } from '#domain/import/imported-line.ts';
import { checkSourceText, type SourceRefusal } from '#domain/import/source-text.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import { isContactKind, isSegmentKind, type ContactLine, type SegmentKind } from '#domain/segment.ts';
import type { Mark } from '#domain/text.ts';

/** The longest text of a segment, in UTF-16 units: about 3,000 words. */
export const longestSegment = 20_000;
export const longestContactLine = 500;

/** A segment as it comes in; `id` is its name in the file, `targets` what came with it in other languages. */
export type SourceSegment = {
  kind: SegmentKind;
  text: string;
  marks: Mark[];
  id?: string | undefined;
  targets?: Targets | undefined;
};

export type SourceTexts = {
  segments: SourceSegment[];
  contacts: ContactLine[];
  endMark: string | null;
};

/**
 * The texts of a source version, from lines as a person corrected them, in Unicode's composed form (NFC).
 * Refuses: `source-empty`, `no-headline`, `file-too-large` (the whole, a segment or a contact line), `control-characters`,
 * `bidi-characters`.
 */
export const sourceTextsOf = (lines: readonly ImportedLine[]): Result<SourceTexts, SourceRefusal | 'no-headline'> => {
  const checked = checkSourceText(lines.map(({ text }) => text).join('\n'));
  if (!checked.ok) return checked;
  const texts: SourceTexts = { segments: [], contacts: [], endMark: endMarkIn(lines) };
  for (const { kind, text: raw, marks: rawMarks, id, targets } of segmentsOf(lines)) {
    const { text, marks } = trimText(composeText({ text: raw, marks: rawMarks }));
    if (text === '') continue;
    if (text.length > (isContactKind(kind) ? longestContactLine : longestSegment)) return refuse('file-too-large');
    if (isSegmentKind(kind))
      texts.segments.push({ kind, text, marks, ...(id === undefined ? {} : { id }), ...(targets ? { targets } : {}) });
    else texts.contacts.push({ kind, text });
  }
  if (texts.segments.length === 0) return refuse('source-empty');
  return hasHeadline(texts.segments) ? ok(texts) : refuse('no-headline');
};

export const hasHeadline = (segments: { kind: SegmentKind }[]): boolean =>
  segments.some(({ kind }) => kind === 'headline');
