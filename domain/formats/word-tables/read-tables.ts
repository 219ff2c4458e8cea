import type { ReadNote, ReadRefusal } from '#domain/import/read-file.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Text } from '#domain/text.ts';
import { checkXml, xmlText } from '../xml-parts/check-xml.ts';
import type { Zip } from '../zip/open-zip.ts';
import { readNamed } from './read-named.ts';
import { attributeOf, createRunReader, isWordTag } from './run-reader.ts';
import { createTextBuilder, type TextBuilder } from './text-builder.ts';

export type WordCell = {
  text: Text;
  /** The bookmarks that begin in it. */
  names: string[];
  /** The column in which it begins, from 0. */
  column: number;
};
export type WordTable = WordCell[][];

export type ReadTables = {
  tables: WordTable[];
  /** How many letters stand outside tables. */
  outside: number;
  notes: ReadNote[];
};

/** The parts of a Word document that are read for its tables. */
export const isTablePart = (name: string): boolean =>
  /^(?:word\/(?:document|styles|footnotes|endnotes|footer\d*)\.xml|word\/_rels\/document\.xml\.rels|docProps\/custom\.xml)$/.test(
    name,
  );

/**
 * The tables of a Word document with the text of each cell; a table within a cell is text of that cell. Tracked changes are
 * read as accepted, comments left aside, both said in the notes. Refuses `file-damaged` and `external-entities`.
 */
export const readTables = (zip: Zip): Result<ReadTables, ReadRefusal> => {
  const bytes = zip.read('word/document.xml');
  const xml = bytes && xmlText(bytes);
  if (!xml) return refuse({ code: 'file-damaged', data: { reason: 'word/document.xml is not there' } });
  const named = readNamed(zip);
  if (!named.ok) return named;

  const tables: WordTable[] = [];
  let depth = 0;
  let row: { cells: WordCell[]; column: number; isDeleted: boolean } | null = null;
  let cell: { builder: TextBuilder; names: string[]; span: number; isDeleted: boolean } | null = null;
  let isInRowProperties = false;
  const outside = createTextBuilder();
  const runs = createRunReader(named.value, () => (depth === 0 ? outside : (cell?.builder ?? null)));

  const read = checkXml('word/document.xml', xml, {
    open: (tag) => {
      if (runs.isSkipping() || !isWordTag(tag)) return runs.open(tag);
      switch (tag.local) {
        case 'tbl':
          depth += 1;
          if (depth === 1) tables.push([]);
          return;
        case 'tr':
          if (depth === 1) row = { cells: [], column: 0, isDeleted: false };
          return;
        case 'trPr':
          isInRowProperties = depth === 1;
          return;
        case 'tc':
          if (depth === 1) cell = { builder: createTextBuilder(), names: [], span: 1, isDeleted: false };
          return;
        case 'gridSpan':
          if (depth === 1 && cell) cell.span = Math.max(1, Number(attributeOf(tag, 'val')) || 1);
          return;
        case 'gridBefore':
          if (depth === 1 && row) row.column = Number(attributeOf(tag, 'val')) || 0;
          return;
        case 'cellDel':
          if (depth === 1 && cell) cell.isDeleted = true;
          return;
        case 'bookmarkStart':
          cell?.names.push(attributeOf(tag, 'name') ?? '');
          return;
        case 'del':
          if (!isInRowProperties) return runs.open(tag);
          if (row) row.isDeleted = true;
          runs.counted.changes += 1;
          return;
        case 'ins':
          return isInRowProperties ? undefined : runs.open(tag);
        default:
          return runs.open(tag);
      }
    },
    close: (tag) => {
      if (runs.isSkipping() || !isWordTag(tag)) return runs.close(tag);
      switch (tag.local) {
        case 'tbl':
          depth -= 1;
          return;
        case 'trPr':
          isInRowProperties = false;
          return;
        case 'tr':
          if (depth === 1 && row && !row.isDeleted) tables.at(-1)?.push(row.cells);
          return;
        case 'tc':
          if (depth !== 1 || !cell || !row) return;
          if (!cell.isDeleted) row.cells.push({ text: cell.builder.build(), names: cell.names, column: row.column });
          row.column += cell.span;
          cell = null;
          runs.endCell();
          return;
        default:
          return runs.close(tag);
      }
    },
    text: (words) => runs.text(words),
  });
  if (!read.ok) return read;
  const letters = outside.build().text.replace(/\s/g, '').length;
  return ok({ tables, outside: letters, notes: notesOf(runs.counted) });
};

const notesOf = ({
  changes,
  comments,
  pictures,
}: {
  changes: number;
  comments: number;
  pictures: number;
}): ReadNote[] => {
  const notes: ReadNote[] = [];
  if (changes > 0) notes.push({ code: 'changes-accepted', detail: `${changes}` });
  if (comments > 0) notes.push({ code: 'feature-ignored', detail: `comments (${comments})` });
  if (pictures > 0) notes.push({ code: 'pictures-left-out', detail: `${pictures}` });
  return notes;
};
