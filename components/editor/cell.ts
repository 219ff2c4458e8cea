import type { TranslationView } from '#contract/translations.ts';
import type { refusalOf } from '#components/api/refusal-of.ts';
import type { Unsaved } from './unsaved-store.ts';

export type Refusal = ReturnType<typeof refusalOf>;
export type SaveStatus = 'saved' | 'waiting' | 'saving' | 'failed';

export type CellSnapshot = {
  /** As the server last said it, or as it will be when an act in progress succeeds. */
  translation: TranslationView;
  /** What stands in the field. */
  text: string;
  status: SaveStatus;
  /** Why the text is not saved. */
  problem: Refusal | null;
  /** Why the last act was refused. */
  refusal: Refusal | null;
  /** What somebody else made of it meanwhile, until the person chooses. */
  theirs: TranslationView | null;
};

/** What a cell needs of the world: the server, a memory for what did not reach it, and who is told of a change. */
export type CellDoor = {
  save: (version: number, text: string) => Promise<TranslationView>;
  newest: () => Promise<TranslationView | null>;
  refusalOf: (error: unknown) => Refusal;
  /** The translation as the server would answer after an edit, for acts on a text that is not saved yet. */
  edited: (known: TranslationView, text: string) => TranslationView;
  keep: (unsaved: Unsaved) => void;
  drop: () => void;
  onChange: (before: CellSnapshot, after: CellSnapshot) => void;
};

/** How an act would end, decided by the same rules as on the server. */
export type Foreseen = { ok: true; after: TranslationView } | { ok: false; refusal: Refusal };

const pause = 800;
const longestPause = 30_000;
const isWorthRetrying = (why: Refusal): boolean => why === 'offline' || why === 'broken' || why === 'not-signed-in';

/**
 * One cell as a small store: what is typed, what is saved, and nothing lost between the two. Saves and acts of a cell run
 * one after the other, each with the version that the one before came back with.
 */
export const createCell = (first: TranslationView, door: CellDoor) => {
  let known = first;
  let base = first.text.text;
  let foreseen: TranslationView | null = null;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let line: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  let acts = 0;
  const listeners = new Set<() => void>();
  let snapshot: CellSnapshot = {
    translation: first,
    text: base,
    status: 'saved',
    problem: null,
    refusal: null,
    theirs: null,
  };

  const set = (change: Partial<Omit<CellSnapshot, 'translation'>>) => {
    const before = snapshot;
    snapshot = { ...snapshot, ...change, translation: foreseen ?? known };
    for (const listener of listeners) listener();
    door.onChange(before, snapshot);
  };

  const inLine = <Value>(job: () => Promise<Value>): Promise<Value> => {
    waiting += 1;
    const next = line.then(job).finally(() => {
      waiting -= 1;
    });
    line = next.catch(() => undefined);
    return next;
  };

  const later = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void inLine(saveOnce), ms);
  };

  const isDirty = () => snapshot.text !== base;

  /** Somebody was faster. Gives true when no words are at stake and the save may go on. */
  const meet = async (sent: string): Promise<boolean> => {
    const newest = await door.newest();
    if (newest === null) return false;
    const isMine = newest.text.text === sent;
    const isUntouched = newest.text.text === known.text.text && newest.state !== 'approved';
    if (!isMine && !isUntouched) {
      door.keep({ text: snapshot.text, version: known.version });
      set({ theirs: newest, status: 'failed', problem: 'stale' });
      return false;
    }
    known = newest;
    base = newest.text.text;
    return true;
  };

  const fail = (why: Refusal) => {
    failures += 1;
    door.keep({ text: snapshot.text, version: known.version });
    set({ status: 'failed', problem: why });
    if (isWorthRetrying(why)) later(Math.min(1000 * 2 ** failures, longestPause));
  };

  /** One attempt. Gives whether the server now has what was sent. */
  const attempt = async (): Promise<boolean> => {
    const sent = snapshot.text;
    set({ status: 'saving' });
    try {
      known = await door.save(known.version, sent);
      base = sent;
    } catch (error) {
      const why = door.refusalOf(error);
      if (why !== 'stale') {
        fail(why);
        return false;
      }
      try {
        if (!(await meet(sent))) {
          if (snapshot.theirs === null) fail('stale');
          return false;
        }
      } catch (unanswered) {
        fail(door.refusalOf(unanswered));
        return false;
      }
    }
    failures = 0;
    if (!isDirty()) door.drop();
    set({ status: isDirty() ? 'waiting' : 'saved', problem: null });
    return true;
  };

  const saveOnce = async (): Promise<void> => {
    if (!isDirty() || snapshot.theirs !== null) return;
    await attempt();
    if (isDirty() && snapshot.status === 'waiting') later(pause);
  };

  const saveAll = async (): Promise<boolean> => {
    clearTimeout(timer);
    while (isDirty()) {
      if (snapshot.theirs !== null || !(await attempt())) return false;
    }
    return true;
  };

  const adopt = (answer: TranslationView) => {
    const wasDirty = isDirty();
    known = answer;
    base = answer.text.text;
    foreseen = null;
    return wasDirty ? {} : { text: base, status: 'saved' as const, problem: null };
  };

  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    read: () => snapshot,
    /** Whether closing the page now could lose words, or an act. */
    isUnsaved: () => isDirty() || acts > 0,
    /** The translation as it would stand if what is typed were saved. */
    provisional: (): TranslationView => (isDirty() ? door.edited(known, snapshot.text) : known),
    type: (text: string) => {
      if (text === snapshot.text) return;
      if (snapshot.theirs) {
        door.keep({ text, version: known.version });
        set({ text, refusal: null });
        return;
      }
      const isBack = text === base && snapshot.status !== 'saving';
      if (isBack) door.drop();
      set({ text, refusal: null, status: isBack ? 'saved' : 'waiting', ...(isBack ? { problem: null } : {}) });
      later(pause);
    },
    /** Saves what is typed, at once. Gives whether all of it arrived. */
    flush: () => inLine(saveAll),
    /** Writes what is not saved into this browser's memory. */
    keepUnsaved: () => {
      if (isDirty()) door.keep({ text: snapshot.text, version: known.version });
    },
    /** Takes up a text that was typed before the page was closed. */
    resume: (unsaved: Unsaved) => {
      if (unsaved.text === base) return door.drop();
      if (unsaved.version !== known.version) {
        const theirs = known;
        known = { ...known, version: unsaved.version };
        set({ text: unsaved.text, theirs, status: 'failed', problem: 'stale' });
        return;
      }
      set({ text: unsaved.text, status: 'waiting' });
      later(pause);
    },
    /** Takes what the server says now, unless something is under way here: then the next save meets it. */
    reconcile: (newest: TranslationView) => {
      if (newest.version <= known.version || waiting > 0 || isDirty()) return;
      set(adopt(newest));
    },
    keepMine: () => {
      if (!snapshot.theirs) return;
      known = snapshot.theirs;
      base = known.text.text;
      set({ theirs: null, problem: null, status: 'waiting' });
      void inLine(saveAll);
    },
    takeTheirs: () => {
      if (!snapshot.theirs) return;
      known = snapshot.theirs;
      base = known.text.text;
      door.drop();
      set({ theirs: null, problem: null, status: 'saved', text: base });
    },
    refuse: (refusal: Refusal | null) => set({ refusal }),
    /** Saves, then acts; what the act will lead to is shown at once and taken back if it is refused. */
    act: async (
      expected: TranslationView | null,
      call: (version: number) => Promise<TranslationView>,
    ): Promise<boolean> => {
      foreseen = expected;
      acts += 1;
      // Not safe before the server has said so: an act counts as much as words.
      set({ refusal: null, ...(snapshot.theirs ? {} : { status: 'saving' as const }) });
      return inLine(async () => {
        if (!(await saveAll())) {
          acts -= 1;
          foreseen = null;
          set({ refusal: snapshot.problem });
          return false;
        }
        try {
          const answer = await call(known.version);
          acts -= 1;
          set(adopt(answer));
          return true;
        } catch (error) {
          acts -= 1;
          foreseen = null;
          const refusal = door.refusalOf(error);
          set({ refusal, status: isDirty() ? 'waiting' : 'saved' });
          if (refusal === 'stale') {
            const newest = await door.newest().catch(() => null);
            if (newest && newest.version > known.version) set(adopt(newest));
          }
          return false;
        }
      });
    },
  };
};

export type Cell = ReturnType<typeof createCell>;
