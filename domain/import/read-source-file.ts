import { ok, refuse, type Result } from '#domain/result.ts';
import { classifyBlocks } from './classify-blocks.ts';
import { languageOfLines } from './detect-language.ts';
import { blocksWithoutHidden, visible } from './hidden-characters.ts';
import type { ImportedLine } from './imported-line.ts';
import { readAnyFile, type Convert } from './read-any-file.ts';
import type { Block, ReadFile, ReadOptions, ReadRefusal } from './read-file.ts';
import { maxFileBytes, maxSourceBytes } from './source-text.ts';

/** A file with what each of its lines is taken for, and the language that its words are in. */
export type ReadSource = ReadFile & {
  lines: ImportedLine[];
  /** As `fr`; null where it cannot be told. */
  detected: string | null;
};

/** Told while a file is read: each step once, in order. */
export type OnStage = (stage: 'converting' | 'reading' | 'classifying') => void;

/** `address` is where a page was fetched from: links without a host lead on from there. */
export type Given = { name: string; bytes: Uint8Array; address?: string | undefined };

/** The longest paragraph and the most lines that go on from here; a communiqué has a hundredth. */
const longestLine = 100_000;
/** What is longer is no paragraph that could be cut, but a file of another kind. */
const mostLetters = 1_000_000;
const mostLines = 50_000;

const withoutOffice: Convert = async () =>
  refuse({ code: 'format-unavailable', data: { format: '.odt', program: 'LibreOffice' } });

/**
 * Reads a file of any kind that is known, by its bytes first and its name second, and says what each line is taken for.
 * `convert` makes a Word document of one that another program has to open. Refuses as `readRefusalCodes` lists.
 */
export const readSourceFile = async (
  given: Given,
  options: ReadOptions,
  onStage: OnStage,
  convert: Convert = withoutOffice,
): Promise<Result<ReadSource, ReadRefusal>> => {
  if (given.bytes.length > maxFileBytes) return refuse({ code: 'source-too-large' });
  onStage('reading');
  const file = await readAnyFile(given, options, async (bytes) => {
    onStage('converting');
    return convert(bytes);
  });
  if (!file.ok) return file;
  const cleaned = blocksWithoutHidden(file.value.blocks, options.withoutHidden === true);
  if (!cleaned.ok) return cleaned;
  const { value: blocks, removed } = cleaned.value;
  const fault = faultOf(blocks);
  // A file of XLIFF may be well made and hold no word yet.
  if (fault && !(fault.code === 'source-empty' && file.value.format.startsWith('xliff'))) return refuse(fault);
  onStage('classifying');
  const lines = classifyBlocks(blocks.map((block) => ({ ...block, ...knownOf(block, file.value.format) })));
  return ok({
    ...file.value,
    title: file.value.title === null ? null : visible(file.value.title),
    blocks,
    notes: withRemoved(file.value.notes, removed).map(({ code, detail }) => ({ code, detail: visible(detail) })),
    lines,
    detected: languageOfLines(lines),
  });
};

/** What is known of a block by its file: rows of a table that went out have their kinds here, other tables hold but texts. */
const knownOf = ({ kind, place }: Block, format: ReadFile['format']): Partial<Block> => {
  if (kind !== null || place !== undefined) return {};
  if (format === 'review-table') return { kind: 'paragraph' };
  return format === 'html' ? {} : { place: 'article' };
};

const faultOf = (blocks: readonly Block[]): ReadRefusal | null => {
  let letters = 0;
  for (const { n, text } of blocks) {
    const { length } = text.text;
    letters += length;
    if (letters > maxSourceBytes || length > mostLetters) return { code: 'source-too-large' };
    if (length > longestLine) return { code: 'line-too-long', data: { n, most: longestLine } };
  }
  if (blocks.length > mostLines) return { code: 'source-too-large' };
  return letters === 0 ? { code: 'source-empty' } : null;
};

const withRemoved = (notes: ReadFile['notes'], removed: number): ReadFile['notes'] => {
  const before = notes.find(({ code }) => code === 'characters-removed');
  const all = removed + Number(before?.detail ?? 0);
  const others = notes.filter((note) => note !== before);
  return all === 0 ? others : [...others, { code: 'characters-removed', detail: String(all) }];
};
