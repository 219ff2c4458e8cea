import type { TranslationView } from '#contract/translations.ts';
import { mergeMarks } from '#domain/marks/merge-marks.ts';
import { sameMarks, textKey } from '#domain/marks/same-marks.ts';
import { shiftMarks } from '#domain/marks/shift-marks.ts';
import type { Mark, Text } from '#domain/text.ts';
import type { Origin } from '#domain/workflow/translation.ts';
import type { Unsaved } from '#components/unsaved/unsaved.ts';
import { act } from './cell-acts.ts';
import { createCore, inLine, isDirty, keep, reconcile, set, startFrom, typedIn } from './cell-core.ts';
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
  const decide = (of: (theirs: Text) => Text) => {
    const { theirs } = core.snapshot;
    if (!theirs) return;
    startFrom(core, theirs);
    const chosen = of(theirs.text);
    const isTheirs = textKey(chosen) === textKey(core.base);
    set(core, { ...chosen, theirs: null, problem: null, status: isTheirs ? 'saved' : 'waiting' });
    if (isTheirs) return door.drop(null, core.known);
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
    provisional: (): Known => (isDirty(core) ? door.edited(core.known, typedIn(core)) : core.known),
    /** What stands in the field now. Where its marks are not told, they are those it had, moved along. */
    type: (text: string, origin: Origin = 'human', told?: Mark[]) => {
      const before = core.snapshot;
      const marks = told ?? shiftMarks(before.marks, before.text, text);
      if (text === before.text && sameMarks(marks, before.marks)) return;
      core.origin = origin;
      if (core.snapshot.theirs) {
        set(core, { text, marks, refusal: null });
        return keep(core);
      }
      const isBase = text === core.base.text && sameMarks(marks, core.base.marks);
      const isBack = isBase && core.snapshot.status !== 'saving' && core.sent.length === 0;
      set(core, {
        text,
        marks,
        refusal: null,
        status: isBack ? 'saved' : 'waiting',
        ...(isBack ? { problem: null } : {}),
      });
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
    resume: ({ text, version, ancestor, origin, sent, ...kept }: Unsaved) => {
      const { known, base } = core;
      if (isDirty(core)) return;
      // What was kept before texts had marks.
      const began: Text = { text: ancestor, marks: kept.ancestorMarks ?? (ancestor === base.text ? base.marks : []) };
      const mine = kept.marks ?? shiftMarks(began.marks, ancestor, text);
      const marks = ancestor === base.text ? mergeMarks(began, { text, marks: mine }, base, text) : mine;
      if (text === base.text && sameMarks(marks, base.marks)) return door.drop(null, known);
      core.origin = origin;
      const isOwn = sent.includes(textKey(base));
      const isUntouched = base.text === ancestor && known.state !== 'approved';
      if (version === known.version) core.sent = sent;
      else if (!isOwn && !isUntouched) {
        core.known = { ...known, version };
        core.base = began;
        return set(core, { text, marks, theirs: known, status: 'failed', problem: 'stale' });
      }
      set(core, { text, marks, status: 'waiting' });
      keep(core);
      saveLater(core);
    },
    reconcile: (newest: Known) => reconcile(core, newest),
    keepMine: () => {
      const mine = typedIn(core);
      decide(() => mine);
    },
    takeTheirs: () => decide((theirs) => theirs),
    /** A text that was made of both, with the marks of both. */
    takeMerged: (text: string) => {
      const [ancestor, mine] = [core.base, typedIn(core)];
      decide((theirs) => ({ text, marks: mergeMarks(ancestor, mine, theirs, text) }));
    },
    /** Lets go of what is typed: nothing will be saved. */
    discard: () => {
      clearTimeout(core.timer);
      core.sent = [];
      core.failures = 0;
      door.drop(null, core.known);
      set(core, { ...core.base, theirs: null, problem: null, status: 'saved' });
    },
    refuse: (refusal: Refusal | null) => set(core, { refusal }),
    act: (expected: Known | null, call: (version: number) => Promise<Known>) => act(core, expected, call),
  };
};

export type Cell = ReturnType<typeof createCell<TranslationView>>;
