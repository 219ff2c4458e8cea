import type { BlockKind, BlockLine, BlockLineKind, BlockTexts } from '#domain/blocks/block.ts';
import { lineKindsOf } from '#domain/blocks/fits-kind.ts';
import { languages, type Language } from '#locales/languages/language.ts';

/** A line of a block while it is written, in every language; one without text in a language is not there. */
export type BlockRow = { key: number; kind: BlockLineKind; texts: Record<Language, string> };

const none = (): Record<Language, string> => ({ fr: '', en: '', es: '' });

/** Lines side by side: each row takes the next line of every language that has one of its kind, so that no order is lost. */
export const rowsOf = (texts: BlockTexts): BlockRow[] => {
  const rows: BlockRow[] = [];
  const at: Record<Language, number> = { fr: 0, en: 0, es: 0 };
  const next = (language: Language): BlockLine | undefined => texts[language][at[language]];
  for (;;) {
    const first = languages.map(next).find((line) => line !== undefined);
    if (!first) return rows;
    const row: BlockRow = { key: rows.length, kind: first.kind, texts: none() };
    for (const language of languages) {
      const line = next(language);
      if (line?.kind !== first.kind) continue;
      row.texts[language] = line.text;
      at[language] += 1;
    }
    rows.push(row);
  }
};

/** What rows say in each language. A line of a block is one line: what was pasted with breaks is joined. */
export const textsOf = (rows: readonly BlockRow[]): BlockTexts => {
  const linesOf = (language: Language): BlockLine[] =>
    rows.flatMap(({ kind, texts }) => {
      const text = texts[language].replace(/\s*\n\s*/g, ' ').trim();
      return text === '' ? [] : [{ kind, text }];
    });
  return { fr: linesOf('fr'), en: linesOf('en'), es: linesOf('es') };
};

/** The rows that a new block begins with: one of each kind of line. */
export const firstRows = (kind: BlockKind): BlockRow[] =>
  lineKindsOf[kind].map((line, key) => ({ key, kind: line, texts: none() }));

/** Rows with an empty one of a kind at the end. */
export const withRow = (rows: readonly BlockRow[], kind: BlockLineKind): BlockRow[] => [
  ...rows,
  { key: Math.max(-1, ...rows.map(({ key }) => key)) + 1, kind, texts: none() },
];

/** Rows with one of them moved by a place, where there is one. */
export const movedRow = (rows: readonly BlockRow[], from: number, by: -1 | 1): BlockRow[] => {
  const row = rows[from];
  if (!row || from + by < 0 || from + by >= rows.length) return [...rows];
  return [...rows].toSpliced(from, 1).toSpliced(from + by, 0, row);
};
