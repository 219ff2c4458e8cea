import type { LineKind } from '#domain/segment.ts';
import type { Mark } from '#domain/text.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import type { ReadTarget } from './read-file.ts';

export type ImportedLine = {
  /** Line of the file, from 1. */
  n: number;
  kind: LineKind;
  text: string;
  marks?: Mark[] | undefined;
  /** The line goes on with the paragraph of the line before it: a text that was wrapped at a width. */
  continues?: true | undefined;
  /** Its name in the file that it came from. */
  id?: string | undefined;
  targets?: { [L in TargetLanguage]?: ReadTarget | undefined } | undefined;
};
