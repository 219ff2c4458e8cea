import { textKey } from '#domain/marks/same-marks.ts';
import { keyOfRow, openUnsavedDatabase, rangeOf, type KeptRow, type UnsavedDatabase } from './unsaved-database.ts';
import { tabsHere, type Tabs } from './tabs.ts';
import type { KeptEdit, Unsaved, UnsavedPlace } from './unsaved.ts';

/** Long enough to take a burst of keys together, short enough that a crash takes a letter or two. */
const writeAfter = 50;

type Change = { keep: Unsaved; at: number } | { drop: string | null };

/** The texts of one person, in this browser, that did not reach the server. */
export type UnsavedStore = {
  /** All that is kept, the newest first: in this document, or in all of them. */
  all: (documentId?: string) => Promise<KeptEdit[]>;
  /** Keeps a text, soon: never on the way of a key. */
  keep: (place: UnsavedPlace, unsaved: Unsaved) => void;
  /** Forgets a text that is safe, if it is still the one with this key (`textKey`); whatever it is for null. Never what another tab typed. */
  drop: (place: UnsavedPlace, key: string | null) => void;
  /** In how many places something is kept. */
  count: () => Promise<number>;
  /** Writes at once what was to be written soon. */
  settle: () => Promise<void>;
  /**
   * Gives each wanted text of a document that this tab may take up, one at a time for a place: first what was left behind,
   * later what another tab leaves when it ends. What is no longer wanted by then is left alone.
   */
  takeUp: (documentId: string, isWanted: (part: string) => boolean, take: (edit: KeptEdit) => void) => Promise<void>;
  /** Forgets everything of this person. */
  clear: () => Promise<void>;
};

type Soon = { place: UnsavedPlace; change: Change };
type LeftBehind = { row: KeptRow; isWanted: (part: string) => boolean; take: (edit: KeptEdit) => void };

const keyOfText = (kept: Unsaved | undefined): string | undefined =>
  kept && textKey({ text: kept.text, marks: kept.marks ?? [] });

const nameOf = ({ documentId, part }: UnsavedPlace): string => `${documentId} ${part}`;

/** Keeps what a person types, by account and place, and by the tab it was typed in: two tabs never destroy each other's text. */
export const openUnsaved = (personId: string, tabs: () => Tabs = tabsHere): UnsavedStore => {
  let opened: Promise<UnsavedDatabase> | null = null;
  let soon = new Map<string, Soon>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let written: Promise<void> = Promise.resolve();
  /** What stands behind a text of this tab's own in the same place. */
  let behind: LeftBehind[] = [];

  const inDatabase = async <Value>(job: (database: UnsavedDatabase) => Promise<Value>): Promise<Value> => {
    try {
      return await job(await (opened ??= openUnsavedDatabase()));
    } catch {
      // A browser may close a database under a page; it opens again.
      opened = openUnsavedDatabase();
      return job(await opened);
    }
  };
  const keyHere = ({ documentId, part }: UnsavedPlace) => keyOfRow({ personId, documentId, part, tab: tabs().id });

  const write = (changes: readonly Soon[]): Promise<void> =>
    inDatabase(async (database) => {
      const { store, done } = database.transaction('edits', 'readwrite');
      const each = changes.map(async ({ place, change }) => {
        if ('keep' in change) {
          const { documentId, part } = place;
          await store.put({ personId, documentId, part, tab: tabs().id, at: change.at, ...change.keep });
        } else if (change.drop === null || keyOfText(await store.get(keyHere(place))) === change.drop) {
          await store.delete(keyHere(place));
        }
      });
      await Promise.all([...each, done]);
    });

  const settle = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    if (soon.size === 0) return written;
    const changes = [...soon.values()];
    soon = new Map();
    // A full or forbidden storage: the text is still in its field, and leaving the page asks.
    written = Promise.all([written, write(changes).catch(() => undefined)]).then(() => undefined);
    const freed = new Set(changes.flatMap(({ place, change }) => ('drop' in change ? [nameOf(place)] : [])));
    const next = behind.filter(({ row }) => freed.has(nameOf(row)));
    behind = behind.filter((one) => !next.includes(one));
    if (next.length > 0)
      void written.then(() => next.reduce((line, one) => line.then(() => adopt(one)), Promise.resolve()));
    return written;
  };

  const later = (place: UnsavedPlace, change: Change): void => {
    soon.set(nameOf(place), { place, change });
    timer ??= setTimeout(() => void settle(), writeAfter);
  };

  const rows = async (documentId?: string): Promise<KeptRow[]> => {
    await settle();
    const all = await inDatabase((database) => database.getAll('edits', rangeOf(personId, documentId))).catch(() => []);
    return all.toSorted((a, b) => b.at - a.at);
  };

  /** Makes a text that a tab left behind this tab's own, once this tab has no words of its own there. */
  const adopt = async ({ row, isWanted, take }: LeftBehind): Promise<void> => {
    const outcome = await inDatabase(async (database) => {
      // Whoever asked may be gone by now; then it stays for the next who asks.
      if (!isWanted(row.part)) return 'gone';
      const { store, done } = database.transaction('edits', 'readwrite');
      const left = await store.get(keyOfRow(row));
      const isTaken = (await store.getKey(keyHere(row))) !== undefined || soon.has(nameOf(row));
      const mine = left && !isTaken ? { ...left, tab: tabs().id } : null;
      if (mine) await Promise.all([store.delete(keyOfRow(row)), store.put(mine)]);
      await done;
      return mine ?? (left ? 'behind' : 'gone');
    }).catch(() => 'gone' as const);
    if (outcome === 'behind') behind.push({ row, isWanted, take });
    else if (outcome !== 'gone') take(outcome);
  };

  return {
    all: rows,
    keep: (place, unsaved) => later(place, { keep: unsaved, at: Date.now() }),
    drop: (place, key) => {
      const waiting = soon.get(nameOf(place))?.change;
      const isAll =
        key === null || (waiting && ('keep' in waiting ? keyOfText(waiting.keep) === key : waiting.drop === null));
      // What was typed since is not what became safe.
      if (isAll || !waiting || 'drop' in waiting) later(place, { drop: isAll ? null : key });
    },
    count: async () => new Set((await rows()).map(nameOf)).size,
    settle,
    takeUp: async (documentId, isWanted, take) => {
      const wanted = (await rows(documentId)).filter(({ part }) => isWanted(part));
      const [own, others] = [true, false].map((isOwn) => wanted.filter(({ tab }) => (tab === tabs().id) === isOwn));
      for (const row of own ?? []) take(row);
      let line = Promise.resolve();
      for (const row of others ?? []) {
        const isGone = tabs().gone(row.tab);
        // One after the other, the newest first; what a tab that still lives will leave holds nobody up.
        void isGone.then(() => (line = line.then(() => adopt({ row, isWanted, take }))));
      }
    },
    clear: async () => {
      await settle();
      await inDatabase((database) => database.delete('edits', rangeOf(personId)));
    },
  };
};
