import type { TranslationView } from '#contract/translations.ts';
import type { Origin } from '#domain/workflow/translation.ts';
import type { Unsaved } from '#components/unsaved/unsaved.ts';
import { act } from './cell-acts.ts';
import { createCore, inLine, isDirty, keep, reconcile, set, startFrom } from './cell-core.ts';
import type { Door, Refusal, Snapshot, Versioned } from './cell-core.ts';
import { saveAll, saveLater } from './cell-saves.ts';

export type { Refusal } from './cell-core.ts';
export type CellSnapshot = Snapshot<TranslationView>;
export type CellDoor = Door<TranslationView>;

/** How an act would end, decided by the same rules as on the server. */
export type Foreseen = { ok: true; after: TranslationView } | { ok: false; refusal: Refusal };

/**
 * One cell as a small store: what is typed, what is saved, and nothing lost between the two. Saves and acts of a cell run
 * one after the other, each with the version that the one before came back with.
 */
export const createCell = <Known extends Versioned>(first: Known, door: Door<Known>) => {
  const core = createCore(first, door);
  /** The person has seen theirs and decided for a text. */
  const decide = (text: string) => {
    const { theirs } = core.snapshot;
    if (!theirs) return;
    startFrom(core, theirs);
    set(core, { text, theirs: null, problem: null, status: text === core.base ? 'saved' : 'waiting' });
    if (!isDirty(core)) return door.drop(null, core.known);
    keep(core);
    void inLine(core, () => saveAll(core));
  };
  return {
    subscribe: (listener: () => void) => {
      core.listeners = (core.listeners ?? new Set()).add(listener);
      return () => void core.listeners?.delete(listener);
    },
    read: () => core.snapshot,
    /** Whether closing the page now could lose words, or an act. */
    isUnsaved: () => isDirty(core) || core.acts > 0,
    /** The translation as it would stand if what is typed were saved. */
    provisional: (): Known => (isDirty(core) ? door.edited(core.known, core.snapshot.text) : core.known),
    type: (text: string, origin: Origin = 'human') => {
      if (text === core.snapshot.text) return;
      core.origin = origin;
      if (core.snapshot.theirs) {
        set(core, { text, refusal: null });
        return keep(core);
      }
      const isBack = text === core.base && core.snapshot.status !== 'saving' && core.sent.length === 0;
      set(core, { text, refusal: null, status: isBack ? 'saved' : 'waiting', ...(isBack ? { problem: null } : {}) });
      if (isBack) door.drop(null, core.known);
      else keep(core);
      saveLater(core);
    },
    /** Saves what is typed, at once. Gives whether all of it arrived. */
    flush: () => {
      core.wake?.();
      return inLine(core, () => saveAll(core));
    },
    /** Writes what is not saved into this browser's memory. */
    keepUnsaved: () => {
      if (isDirty(core)) keep(core);
    },
    /** Takes up a text that was typed before the page was closed. */
    resume: ({ text, version, ancestor, origin, sent }: Unsaved) => {
      if (text === core.base || isDirty(core)) return isDirty(core) ? undefined : door.drop(null, core.known);
      const { known, base } = core;
      core.origin = origin;
      const isOwn = sent.includes(base);
      const isUntouched = base === ancestor && known.state !== 'approved';
      if (version === known.version) core.sent = sent;
      else if (!isOwn && !isUntouched) {
        core.known = { ...known, version };
        core.base = ancestor;
        return set(core, { text, theirs: known, status: 'failed', problem: 'stale' });
      }
      set(core, { text, status: 'waiting' });
      keep(core);
      saveLater(core);
    },
    reconcile: (newest: Known) => reconcile(core, newest),
    keepMine: () => decide(core.snapshot.text),
    takeTheirs: () => decide(core.snapshot.theirs?.text.text ?? core.snapshot.text),
    /** A text that was made of both. */
    takeMerged: (text: string) => decide(text),
    /** Lets go of what is typed: nothing will be saved. */
    discard: () => {
      clearTimeout(core.timer);
      core.sent = [];
      core.failures = 0;
      door.drop(null, core.known);
      set(core, { text: core.base, theirs: null, problem: null, status: 'saved' });
    },
    refuse: (refusal: Refusal | null) => set(core, { refusal }),
    act: (expected: Known | null, call: (version: number) => Promise<Known>) => act(core, expected, call),
  };
};

export type Cell = ReturnType<typeof createCell<TranslationView>>;
