import { ok, refuse } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';

/** The largest file that is read: a Word document with pictures has some megabytes. */
export const maxFileBytes = 16 * 1024 * 1024;

/** The largest text of a source, in UTF-16 units, and in bytes of a text file: ten thousand long paragraphs. */
export const maxSourceBytes = 4 * 1024 * 1024;

export const sourceRefusals = [
  'source-empty',
  'file-too-large',
  'file-not-text',
  'control-characters',
  'bidi-characters',
] as const;
export type SourceRefusal = (typeof sourceRefusals)[number];

// Tab, line feed and carriage return are the only controls that a text has a use for.
// oxlint-disable-next-line no-control-regex
export const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/;

/** Embeddings, overrides and isolates: they can show a reviewer another text than the one that is published. */
export const bidi = /[\u202A-\u202E\u2066-\u2069]/;

const invisible = /[\s\uFEFF\u200B-\u200F\u2060]/gu;

/** The text as it is, or why a source cannot be made of it. Whatever it came from goes through here before it is kept. */
export const checkSourceText = (text: string): Result<string, SourceRefusal> => {
  if (text.length > maxSourceBytes) return refuse('file-too-large');
  if (control.test(text)) return refuse('control-characters');
  if (bidi.test(text)) return refuse('bidi-characters');
  if (text.replace(invisible, '') === '') return refuse('source-empty');
  return ok(text);
};
