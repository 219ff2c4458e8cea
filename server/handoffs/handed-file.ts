import { serializeReviewTable } from '#domain/formats/review-table/serialize.ts';
import type { ReviewWords } from '#domain/formats/review-table/words.ts';
import { serializeXliff1 } from '#domain/formats/xliff/serialize-1.ts';
import { serializeXliff2 } from '#domain/formats/xliff/serialize-2.ts';
import type { Handed } from '#domain/handoffs/handed.ts';
import type { HandoffFormat } from '#domain/handoffs/handoff.ts';

export type HandedFile = { name: string; mediaType: string; bytes: Uint8Array };

/** A language that goes out, as a file with its name and media type. */
export const handedFileOf = (handed: Handed, format: HandoffFormat, words: () => ReviewWords): HandedFile => {
  const name = `${plainName(handed.reference ?? handed.title)}_fr-${handed.language}_v${handed.sourceNumber}`;
  switch (format) {
    case 'xliff-2.1':
      return { name: `${name}_2.1.xlf`, mediaType: xliff, bytes: new TextEncoder().encode(serializeXliff2(handed)) };
    case 'xliff-1.2':
      return { name: `${name}_1.2.xlf`, mediaType: xliff, bytes: new TextEncoder().encode(serializeXliff1(handed)) };
    case 'review-table':
      return { name: `${name}.docx`, mediaType: word, bytes: serializeReviewTable(handed, words()) };
  }
};

const xliff = 'application/xliff+xml';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A name that every file system takes. */
const plainName = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9.-]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, 80) || 'document';
