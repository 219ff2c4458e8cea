import type { LineKind } from '#domain/segment.ts';

export type ImportedLine = {
  /** Line of the file, from 1. */
  n: number;
  kind: LineKind;
  text: string;
  /** The line goes on with the paragraph of the line before it: a text that was wrapped at a width. */
  continues?: true;
};
