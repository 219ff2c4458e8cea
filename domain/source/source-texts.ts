import { segmentsOf } from '#domain/import/segments-of.ts';
import { endMarkIn } from '#domain/import/propose.ts';
import type { ImportedLine } from '#domain/import/imported-line.ts';
import { checkSourceText, type SourceRefusal } from '#domain/import/source-text.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import { isContactKind, isSegmentKind, type ContactLine, type SegmentKind } from '#domain/segment.ts';

/** The longest text of a segment, in UTF-16 units: about 3,000 words. */
export const longestSegment = 20_000;
export const longestContactLine = 500;

export type SourceTexts = {
  segments: { kind: SegmentKind; text: string }[];
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
  for (const { kind, text: raw } of segmentsOf(lines)) {
    const text = raw.normalize('NFC').trim();
    if (text === '') continue;
    if (text.length > (isContactKind(kind) ? longestContactLine : longestSegment)) return refuse('file-too-large');
    if (isSegmentKind(kind)) texts.segments.push({ kind, text });
    else texts.contacts.push({ kind, text });
  }
  if (texts.segments.length === 0) return refuse('source-empty');
  return hasHeadline(texts.segments) ? ok(texts) : refuse('no-headline');
};

export const hasHeadline = (segments: { kind: SegmentKind }[]): boolean =>
  segments.some(({ kind }) => kind === 'headline');
