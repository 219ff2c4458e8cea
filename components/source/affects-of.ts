import { affectsByDefault } from '#domain/source/affects-by-default.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import type { EditedSegment } from './source-edits.ts';

/** The languages for which a change matters by what it changes. */
export const proposedFor = (
  { before, beforeMarks, text, marks }: EditedSegment,
  targets: readonly TargetLanguage[],
): TargetLanguage[] =>
  before === null
    ? [...targets]
    : affectsByDefault({ text: before, marks: beforeMarks }, { text: text.trim(), marks }, targets);

/** The languages for which a change matters: what somebody said, else what is proposed. */
export const affectsOf = (segment: EditedSegment, targets: readonly TargetLanguage[]): TargetLanguage[] =>
  segment.affects ?? proposedFor(segment, targets);
