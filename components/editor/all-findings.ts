import type { TranslationView } from '#contract/translations.ts';
import type { Finding } from '#domain/checks/check.ts';
import { sameMarks, textKey } from '#domain/marks/same-marks.ts';
import { cellKey } from './cell-key.ts';
import { findingsInTime, forgetFindingsInTime } from './checks-on-demand.ts';
import { pairOf } from './checks-queue.ts';
import type { EditorStore } from './editor-store.ts';
import { createSignal } from './signal.ts';
import { sortFindings } from './standing-findings.ts';

/** Often enough to see it fill, seldom enough not to draw for each text. */
const tellEach = 400;

/**
 * The findings of all texts of a document, found in the background once somebody asks for them: what stands in the cells that
 * are looked at is the store's; this knows the others.
 */
export const createAllFindings = (store: EditorStore) => {
  const known = new Map<string, { key: string; findings: readonly Finding[] }>();
  const asked = new Map<string, string>();
  const signal = createSignal();
  let version = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      version += 1;
      signal.tell();
    }, tellEach);
  };

  const check = async (translation: TranslationView) => {
    const segment = store.segment(translation.segmentId);
    if (!segment) return;
    const key = cellKey(translation);
    const text = textKey(translation.text);
    asked.set(key, text);
    const findings = await findingsInTime(pairOf(segment, translation));
    if (asked.get(key) === text) asked.delete(key);
    known.set(key, { key: text, findings });
    tell();
  };

  const foundIn = (translation: TranslationView) => {
    const key = cellKey(translation);
    const { text, marks } = translation.text;
    const shown = store.found(key);
    if (shown.text === text && sameMarks(shown.marks, marks)) return shown;
    const other = known.get(key);
    return other?.key === textKey(translation.text) ? other : null;
  };

  return {
    subscribe: signal.subscribe,
    version: () => version,
    /** How many texts still wait for their checks. */
    waiting: () => asked.size,
    /** Checks every text that is loaded and was not checked as it stands. */
    checkAll: () => {
      store.eachTranslation((translation) => {
        const isAsked = asked.get(cellKey(translation)) === textKey(translation.text);
        if (translation.text.text.trim() === '' || isAsked || foundIn(translation)) return;
        void check(translation).catch(() => undefined);
      });
      tell();
    },
    stop: () => {
      forgetFindingsInTime();
      asked.clear();
    },
    /** Whether a finding of a text stands that nobody set aside; false while it is not known. */
    stands: (translation: TranslationView): boolean => {
      const found = foundIn(translation);
      return found !== null && sortFindings(found, store.ignored(cellKey(translation))).standing.length > 0;
    },
  };
};

export type AllFindings = ReturnType<typeof createAllFindings>;
