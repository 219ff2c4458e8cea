import type { ReadFile, ReadRefusal } from '#domain/import/read-file.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Text } from '#domain/text.ts';
import { readTables, type WordTable } from '../word-tables/read-tables.ts';
import { xmlText } from '../xml-parts/check-xml.ts';
import type { Zip } from '../zip/open-zip.ts';
import { blocksOfRows } from './blocks-of-rows.ts';
import { columnsOf, type Columns } from './columns-of.ts';

/** A title, a lead-in and a signature may stand around the tables; a text with a table in it is an ordinary document. */
const mostOutside = 0.5;

/**
 * Reads a Word document that is one table, or several alike, of French beside English, Spanish or both, which become drafts.
 * Null for any other document. Tracked changes and comments as in `readTables`, which says what is refused. The zip must keep
 * the parts of `isTablePart`.
 */
export const readBilingualDocx = (zip: Zip): Result<ReadFile | null, ReadRefusal> => {
  const bytes = zip.read('word/document.xml');
  // Most documents have no table, and are not to be read twice.
  if (!bytes || !/<(?:\w+:)?tbl[\s>]/.test(xmlText(bytes) ?? '')) return ok(null);
  const read = readTables(zip);
  if (!read.ok) return read;
  const { tables, outside, notes } = read.value;
  let before: Columns | null = null;
  const all: ReturnType<typeof blocksOfRows>[] = [];
  let letters = 0;
  for (const table of tables) {
    const rows = rowsOf(table);
    const own = columnsOf(rows.map((row) => row.map(({ text }) => text)));
    const columns: Columns | null = own ?? continued(before);
    if (!columns) continue;
    before = columns;
    all.push(blocksOfRows(rows, columns));
    letters += rows.flat().reduce((sum, { text }) => sum + text.replace(/\s/g, '').length, 0);
  }
  const blocks = all.flatMap((one) => one.blocks).map((block, at) => ({ ...block, n: at + 1 }));
  if (blocks.length === 0 || outside > letters * mostOutside) return ok(null);
  return ok({
    format: 'bilingual-table',
    encoding: null,
    language: 'fr',
    title: null,
    blocks,
    notes: [...notes, ...all.flatMap((one) => one.notes)],
    handoff: null,
  });
};

/** A table that goes on with the one before it names its columns no more. */
const continued = (before: Columns | null): Columns | null => (before ? { ...before, head: 0 } : null);

/** The cells at their columns, those that a wider neighbour covers empty. */
const rowsOf = (table: WordTable): Text[][] =>
  table.map((cells) => {
    const row: Text[] = [];
    for (const { column, text } of cells) {
      while (row.length < column) row.push({ text: '', marks: [] });
      row.push(text);
    }
    return row;
  });
