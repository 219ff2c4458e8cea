import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { KeptEdit } from './unsaved.ts';

/** As it lies in the database: whose it is, and the tab that it was typed in. */
export type KeptRow = KeptEdit & { personId: string; tab: string };
export type RowKey = [personId: string, documentId: string, part: string, tab: string];

// oxlint-disable-next-line typescript/consistent-type-definitions -- the library tells the stores apart by it
interface Schema extends DBSchema {
  edits: { key: RowKey; value: KeptRow };
}

export type UnsavedDatabase = IDBPDatabase<Schema>;

type Place = Pick<KeptRow, 'personId' | 'documentId' | 'part' | 'tab'>;

export const keyOfRow = ({ personId, documentId, part, tab }: Place): RowKey => [personId, documentId, part, tab];

/** The rows of a person, or of one document of theirs: arrays stand after all strings. */
export const rangeOf = (personId: string, documentId?: string): IDBKeyRange =>
  documentId === undefined
    ? IDBKeyRange.bound([personId], [personId, []])
    : IDBKeyRange.bound([personId, documentId], [personId, documentId, []]);

/** The browser's own database for what did not reach the server. */
export const openUnsavedDatabase = (): Promise<UnsavedDatabase> =>
  openDB<Schema>('triptyque-unsaved', 1, {
    upgrade: (database) => {
      database.createObjectStore('edits', { keyPath: ['personId', 'documentId', 'part', 'tab'] });
    },
    // A tab with a newer version of the application must not wait for this one.
    blocking: (_, __, event) => (event.target as IDBDatabase).close(),
  });
