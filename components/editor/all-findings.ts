import type { TranslationView } from '#contract/translations.ts';
import type { Finding } from '#domain/checks/check.ts';
import { cellKey } from './cell-key.ts';
import { findingsInTime, forgetFindingsInTime } from './checks-on-demand.ts';
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
  const known = new Map<string, { text: string; findings: readonly Finding[] }>();
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

  const check = async (translation: TranslationView, text: string) => {
    const segment = store.segment(translation.segmentId);
    if (!segment) return;
    const key = cellKey(translation);
    asked.set(key, text);
    const { language } = translation;
    const findings = await findingsInTime({ source: segment.source.text, target: text, language, kind: segment.kind });
    if (asked.get(key) === text) asked.delete(key);
    known.set(key, { text, findings });
    tell();
  };

  const foundIn = (translation: TranslationView) => {
    const key = cellKey(translation);
    const { text } = translation.text;
    const shown = store.found(key);
    if (shown.text === text) return shown;
    const other = known.get(key);
    return other?.text === text ? other : null;
  };

  return {
    subscribe: signal.subscribe,
    version: () => version,
    /** How many texts still wait for their checks. */
    waiting: () => asked.size,
    /** Checks every text that is loaded and was not checked as it stands. */
    checkAll: () => {
      store.eachTranslation((translation) => {
        const { text } = translation.text;
        if (text.trim() === '' || asked.get(cellKey(translation)) === text || foundIn(translation)) return;
        void check(translation, text).catch(() => undefined);
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
