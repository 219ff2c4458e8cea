import { ok, refuse, type Result } from '#domain/result.ts';
import { plain } from '#domain/text.ts';
import { classifyLines } from './classify-lines.ts';
import { decodeSource } from './decode.ts';
import type { ImportedLine } from './imported-line.ts';
import type { ReadFile, ReadOptions, ReadRefusal } from './read-file.ts';
import { readLines } from './read-lines.ts';

/** A file with what each of its lines is taken for, and the language that its words are in. */
export type ReadSource = ReadFile & {
  lines: ImportedLine[];
  /** As `fr`; null where it cannot be told. */
  detected: string | null;
};

/** Told while a file is read: each step once, in order. */
export type OnStage = (stage: 'reading' | 'classifying') => void;

export type Given = { name: string; bytes: Uint8Array };

/**
 * Reads a file of any kind that is known, by its bytes first and its name second, and says what each line is taken for.
 * Refuses as `readRefusalCodes` lists.
 */
export const readSourceFile = async (
  { bytes }: Given,
  _options: ReadOptions,
  onStage: OnStage,
): Promise<Result<ReadSource, ReadRefusal>> => {
  onStage('reading');
  const text = decodeSource(bytes);
  if (!text.ok) return refuse({ code: 'source-not-text' });
  onStage('classifying');
  const lines = classifyLines(readLines(text.value));
  return ok({
    format: 'text',
    encoding: 'utf-8',
    language: null,
    title: null,
    blocks: lines.map(({ text: words, ...line }) => ({ ...line, text: plain(words) })),
    notes: [],
    handoff: null,
    lines,
    detected: null,
  });
};
