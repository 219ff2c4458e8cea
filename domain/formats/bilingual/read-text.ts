import type { ReadFile, ReadRefusal } from '#domain/import/read-file.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import { plain } from '#domain/text.ts';
import { blocksOfRows } from './blocks-of-rows.ts';
import { columnsOf } from './columns-of.ts';
import { tsvRows } from './tsv-rows.ts';

/**
 * Reads a table separated by tabs: French beside English, Spanish or both, which become drafts. Refuses `no-columns` where no
 * column is French or none beside it is a translation. `encoding` is for the caller to fill in.
 */
export const readBilingualText = (text: string): Result<ReadFile, ReadRefusal> => {
  const rows = tsvRows(text.replace(/^\uFEFF/, '')).filter((row) => row.some((cell) => cell.trim() !== ''));
  const columns = columnsOf(rows);
  if (!columns) return refuse({ code: 'no-columns' });
  const { blocks, notes } = blocksOfRows(
    rows.map((row) => row.map(plain)),
    columns,
  );
  if (blocks.length === 0) return refuse({ code: 'source-empty' });
  return ok({ format: 'bilingual-table', encoding: null, language: 'fr', title: null, blocks, notes, handoff: null });
};
