import type { ReadHandoff } from '#domain/import/read-file.ts';
import { targetLanguages } from '#locales/languages/language.ts';

// Word and LibreOffice keep custom properties; what drops them (an online editor, a paste into a new file) keeps the footer.
export const propertyName = 'TriptyqueHandoff';

/** What ties a file to the hand-off that it went out by, as it stands in a property and in the footer. */
export const tokenOf = ({ id, documentId, language }: ReadHandoff): string =>
  `triptyque:${id}:${documentId}:${language}`;

/** The hand-off that a text names, or null. */
export const handoffIn = (text: string): ReadHandoff | null => {
  const [, id, documentId, code] = /triptyque:([\w-]{1,64}):([\w-]{1,64}):([a-z]{2})(?![\w-])/.exec(text) ?? [];
  const language = targetLanguages.find((one) => one === code);
  return id && documentId && language ? { id, documentId, language } : null;
};

const columns = ['number', 'source', 'target', 'notes'] as const;
export type Column = (typeof columns)[number];

/** The bookmark of a column's head: it stays with its column wherever that is moved. */
export const nameOfColumn = (column: Column): string => `column_${column}`;
export const columnNamed = (names: readonly string[]): Column | null =>
  columns.find((column) => names.includes(nameOfColumn(column))) ?? null;

const uuid = /^([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})$/;

/** The bookmark of a row: the id of its segment, without hyphens, which a bookmark may not have. Null for other ids. */
export const nameOfRow = (segmentId: string): string | null => {
  const parts = uuid.exec(segmentId);
  return parts ? `segment_${parts.slice(1).join('')}` : null;
};

/** The segment that a row names by one of its bookmarks, or null. */
export const segmentNamed = (names: readonly string[]): string | null => {
  for (const name of names) {
    // Copies of a bookmark get a number at their end: the row that has the name itself is the first.
    const parts = uuid.exec(/^segment_([0-9a-f]{32})/.exec(name)?.[1] ?? '');
    if (parts) return parts.slice(1).join('-');
  }
  return null;
};

export const contactName = (index: number): string => `contact_${index + 1}`;
export const isContactNamed = (names: readonly string[]): boolean => names.some((name) => /^contact_\d+/.test(name));

/** A row known by its number alone: its place, from 1, in the source version that went out. */
export const idOfNumber = (number: number): string => `#${number}`;
export const numberOfId = (id: string): number | null => {
  const digits = /^#(\d{1,6})$/.exec(id)?.[1];
  return digits === undefined ? null : Number(digits);
};
