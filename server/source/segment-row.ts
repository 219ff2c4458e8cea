import type { SegmentRow } from '#db/writes/insert-source-version.ts';
import type { SegmentKind } from '#domain/segment.ts';
import type { Text } from '#domain/text.ts';
import { countWords } from '#domain/words.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import { textHash } from '../hash.ts';

type Made = {
  segmentId: string;
  kind: SegmentKind;
  text: Text;
  /** Null where the text is that of the version before. */
  change: { affects: TargetLanguage[]; reason: string } | null;
  parts?: string[] | null | undefined;
};

/** A segment as it stands in a source version, with what is computed from its text. */
export const segmentRowOf = ({ segmentId, kind, text, change, parts }: Made): SegmentRow => ({
  segmentId,
  kind,
  text: text.text,
  marks: text.marks,
  hash: textHash(text),
  words: countWords(text.text),
  affects: change?.affects ?? null,
  reason: change?.reason || null,
  parts: parts ?? null,
});
