import type { Mark } from '#domain/text.ts';
import type { SegmentKind } from '#domain/segment.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';

export type CheckId =
  | 'empty'
  | 'equal-to-source'
  | 'figures'
  | 'acronym'
  | 'contact-data'
  | 'marks-missing'
  | 'marks-address'
  | 'marks-note'
  | 'marks-extra';

/** What a finding does, the gravest first (domain.md §6). */
export const levels = ['blocks-approval', 'blocks-publication', 'warns', 'informs'] as const;
export type Level = (typeof levels)[number];

/** Where something stands: first and last UTF-16 unit, the last excluded. */
export type Span = [from: number, to: number];

export type Fix = { from: number; to: number; text: string };

/** `code` is the key of its sentence under `checks` in the messages, `args` the arguments of that sentence. */
export type Finding = {
  check: CheckId;
  level: Level;
  code: string;
  args: Record<string, string>;
  source: Span | null;
  target: Span | null;
  /** What to put in place of a passage of the target, where there is no doubt. */
  fix: Fix | null;
};

/** What of a source and its target is bold, a link, a footnote. */
export type Marked = { source: Mark[]; target: Mark[] };

/** `marks` is missing where neither text has any. */
export type CheckContext = { language: TargetLanguage; kind: SegmentKind; marks?: Marked };

export type Check = {
  id: CheckId;
  languages: readonly TargetLanguage[];
  find: (source: string, target: string, context: CheckContext) => Finding[];
};

/** What names a finding wherever it stands in the text, so that one that was ignored is known again after an edit elsewhere. */
export const findingKey = ({ check, code, args }: Finding): string =>
  JSON.stringify([check, code, ...Object.entries(args).toSorted(([a], [b]) => (a < b ? -1 : 1))]);
