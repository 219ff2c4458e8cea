import { fold } from '#domain/fold.ts';
import { detectLanguage } from '#domain/import/detect-language.ts';
import { languages, targetLanguages, type Language, type TargetLanguage } from '#locales/languages/language.ts';

/** Where the French of a table stands and where its translations; `head` is how many rows name the columns. */
export type Columns = { head: number; fr: number } & { [L in TargetLanguage]?: number | undefined };

/** Languages as people head their columns with them, folded. */
const names: Record<Language, readonly string[]> = {
  fr: [
    'fr',
    'fra',
    'fre',
    'francais',
    'francaise',
    'french',
    'frances',
    'francesa',
    'source',
    'original',
    'origen',
    'fuente',
  ],
  en: ['en', 'eng', 'anglais', 'anglaise', 'english', 'ingles', 'inglesa'],
  es: ['es', 'esp', 'spa', 'espagnol', 'espagnole', 'spanish', 'espanol', 'espanola', 'castellano', 'castellana'],
};
const unnamed = ['target', 'cible', 'traduction', 'translation', 'traduccion', 'destino', 'meta'];

const wordsOf = (cell: string): string[] =>
  cell.length > 40
    ? []
    : fold(cell)
        .split(/[^a-z]+/)
        .filter(Boolean);

/** What a cell says of its column: a language by its name, a target without one, or nothing. */
const headOf = (cell: string): Language | 'target' | null => {
  const words = wordsOf(cell);
  if (words.length === 0 || words.length > 5) return null;
  // “English translation of the source” is of the column that it names first.
  for (const word of words) {
    const language = languages.find((one) => names[one].includes(word));
    if (language) return language;
  }
  return words.some((word) => unnamed.includes(word)) ? 'target' : null;
};

/** A head stands at the top, under a title perhaps. */
const deepestHead = 3;

/**
 * The columns of a table of French beside its translations: by a row that names them, else by the language of what stands in
 * them. Null where there is no French column or nothing beside it.
 */
export const columnsOf = (rows: readonly (readonly string[])[]): Columns | null => {
  for (const [at, row] of rows.slice(0, deepestHead).entries()) {
    const heads = row.map(headOf);
    const fr = heads.indexOf('fr');
    if (fr === -1) continue;
    const columns: Columns = { head: at + 1, fr };
    for (const language of targetLanguages) {
      const found = heads.indexOf(language);
      if (found !== -1) columns[language] = found;
    }
    const target = heads.indexOf('target');
    if (target !== -1) addTold(columns, target, rows.slice(at + 1));
    if (hasTarget(columns)) return columns;
  }
  return toldColumns(rows);
};

const hasTarget = (columns: Columns): boolean => targetLanguages.some((language) => columns[language] !== undefined);

const columnText = (rows: readonly (readonly string[])[], column: number): string =>
  rows.map((row) => row[column] ?? '').join(' ');

const addTold = (columns: Columns, column: number, rows: readonly (readonly string[])[]): void => {
  const told = detectLanguage(columnText(rows, column));
  const language = targetLanguages.find((one) => one === told);
  if (language) columns[language] ??= column;
};

const toldColumns = (rows: readonly (readonly string[])[]): Columns | null => {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const told = Array.from({ length: width }, (_, column) => detectLanguage(columnText(rows, column)));
  const fr = told.indexOf('fr');
  if (fr === -1) return null;
  const columns: Columns = { head: 0, fr };
  for (const language of targetLanguages) {
    const found = told.indexOf(language);
    if (found !== -1) columns[language] = found;
  }
  return hasTarget(columns) ? columns : null;
};
