import { plain } from '#domain/text.ts';
import { classifyLines } from '#domain/import/classify-lines.ts';
import type { Block } from '#domain/import/read-file.ts';
import { readLines } from '#domain/import/read-lines.ts';

/** The lines of a plain text, each with what its words say it is: nothing else tells. */
export const blocksOfText = (text: string): Block[] =>
  classifyLines(readLines(text)).map(({ n, kind, text: words, continues }) => ({
    n,
    kind,
    text: plain(words),
    ...(continues ? { continues } : {}),
  }));
