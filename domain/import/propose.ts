import { ok, refuse } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';

import { classifyLines } from './classify-lines.ts';
import type { ImportedLine } from './imported-line.ts';
import { readLines } from './read-lines.ts';
import { segmentsOf } from './segments-of.ts';
import type { ProposedSegment } from './segments-of.ts';
import { checkSourceText } from './source-text.ts';
import type { SourceRefusal } from './source-text.ts';

export type Proposal = {
  lines: ImportedLine[];
  segments: ProposedSegment[];
  /** What closes the article, as it stands there (`FIN`, `###`); part of the template, never a segment. */
  endMark: string | null;
};

/** The end mark among lines, as it stands in the source; the first, should there be several. */
export const endMarkIn = (lines: readonly ImportedLine[]): string | null =>
  lines.find((line) => line.kind === 'end-mark')?.text ?? null;

/** What a text is taken for, to be confirmed or corrected by a person. Refuses as `checkSourceText` does. */
export const propose = (text: string): Result<Proposal, SourceRefusal> => {
  const checked = checkSourceText(text.replace(/^\uFEFF/, ''));
  if (!checked.ok) return refuse(checked.refusal);
  const lines = classifyLines(readLines(checked.value));
  return ok({ lines, segments: segmentsOf(lines), endMark: endMarkIn(lines) });
};
