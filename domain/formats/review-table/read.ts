import type { Block, ReadFile, ReadHandoff, ReadRefusal } from '#domain/import/read-file.ts';
import { ok, type Result } from '#domain/result.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import { xmlText } from '../xml-parts/check-xml.ts';
import { readTables, type WordCell, type WordTable } from '../word-tables/read-tables.ts';
import type { Zip } from '../zip/open-zip.ts';
import { columnNamed, handoffIn, idOfNumber, isContactNamed, segmentNamed, type Column } from './names.ts';

/**
 * A review table that went out from here, as Word or LibreOffice left it: a block for each row, its `id` the segment's, or
 * `#` and the row's number where the segment's is lost; rows of the contact block are ids `contact-N`. What became of the
 * columns' order, of added columns and of deleted rows does not matter. Null for a document that is none, or that nothing
 * ties to a hand-off any more. Refuses `file-damaged` and `external-entities`.
 */
export const readReviewTable = (zip: Zip): Result<ReadFile | null, ReadRefusal> => {
  const handoff = handoffOf(zip);
  if (!handoff) return ok(null);
  const read = readTables(zip);
  if (!read.ok) return read;
  const table = read.value.tables.find(isReviewTable);
  if (!table) return ok(null);
  const columns = columnsOf(table);
  let n = 0;
  const blocks = table.flatMap((row) => {
    if (columnsIn(row).size > 0) return [];
    n += 1;
    return blockOf(row, { n, columns, language: handoff.language });
  });
  const { notes } = read.value;
  return ok({ format: 'review-table', encoding: null, language: 'fr', title: null, blocks, notes, handoff });
};

const handoffOf = (zip: Zip): ReadHandoff | null => {
  const places = ['docProps/custom.xml', ...zip.names.filter((name) => /^word\/footer\d*\.xml$/.test(name))];
  for (const name of places) {
    const bytes = zip.read(name);
    // Programs cut a word into runs as they please.
    const found = handoffIn(((bytes && xmlText(bytes)) ?? '').replace(/<[^>]*>/g, ''));
    if (found) return found;
  }
  return null;
};

const namesOf = (row: readonly WordCell[]): string[] => row.flatMap(({ names }) => names);

const isReviewTable = (table: WordTable): boolean =>
  table.some((row) => columnsIn(row).size > 0 || segmentNamed(namesOf(row)) !== null) ||
  table.some((row) => row.length >= 3 && /^1$/.test(row[0]?.text.text.trim() ?? ''));

const columnsIn = (row: readonly WordCell[]): Map<Column, number> =>
  new Map(
    row.flatMap(({ names, column }): [Column, number][] => {
      const named = columnNamed(names);
      return named ? [[named, column]] : [];
    }),
  );

/** Where the columns stand: by the names in the head, else as they went out. */
const columnsOf = (table: WordTable): Record<Column, number> => {
  const head = table.map(columnsIn).find((columns) => columns.size > 0);
  return {
    number: head?.get('number') ?? 0,
    source: head?.get('source') ?? 1,
    target: head?.get('target') ?? 2,
    notes: head?.get('notes') ?? 3,
  };
};

type World = { n: number; columns: Record<Column, number>; language: TargetLanguage };

const blockOf = (row: readonly WordCell[], { n, columns, language }: World): Block[] => {
  const at = (column: Column) => row.find((cell) => cell.column === columns[column])?.text ?? { text: '', marks: [] };
  const names = namesOf(row);
  const target = at('target');
  // A paragraph whose French was emptied is still that paragraph.
  const text = at('source').text.trim() === '' ? target : at('source');
  const number = /^\d{1,6}$/.exec(at('number').text.trim())?.[0];
  const id = isContactNamed(names)
    ? `contact-${n}`
    : (segmentNamed(names) ?? (number === undefined ? null : idOfNumber(Number(number))));
  if (id === null && text.text.trim() === '' && target.text.trim() === '') return [];
  const state = target.text.trim() === '' ? 'untranslated' : 'draft';
  return [
    {
      n,
      kind: isContactNamed(names) ? 'contact-line' : null,
      text,
      ...(id === null ? {} : { id }),
      ...(state === 'untranslated' ? {} : { targets: { [language]: { text: target, state } } }),
    },
  ];
};
