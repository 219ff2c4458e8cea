'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { flushSync } from 'react-dom';
import type { Circumstances } from '#domain/workflow/circumstances.ts';
import { needsYou } from '#domain/workflow/needs-you.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import { useAnnounce } from '#components/ui/announcer.tsx';
import type { CellPlace } from './cell-key.ts';
import type { EditorStore } from './editor-store.ts';
import type { Fields } from './fields.ts';
import type { ParagraphLoader } from './paragraph-loader.ts';
import { useLatest } from './use-latest.ts';
import type { Visible } from './visible.ts';

type Ground = {
  store: EditorStore;
  loader: ParagraphLoader;
  fields: Fields;
  /** The paragraphs that the filter shows. */
  visible: Visible;
  shown: readonly TargetLanguage[];
  circumstancesOf: (language: TargetLanguage) => Circumstances;
};

/** The ways of going from cell to cell; stable, whatever is shown. */
export const useMoves = (ground: Ground) => {
  const t = useTranslations('editor');
  const announce = useAnnounce();
  const latest = useLatest({ ...ground, t, announce });
  return useMemo(() => {
    const focus = (place: CellPlace) => {
      const { store, fields } = latest.current;
      const before = store.active();
      // The field is on the page only once its paragraph is the active one.
      flushSync(() => store.setActive(place));
      fields.focus(place);
      if (before?.segmentId === place.segmentId) return;
      const number = store.indexOf(place.segmentId) + 1;
      latest.current.announce(latest.current.t('announceParagraph', { number, total: store.total }));
    };

    const here = (): CellPlace | null => {
      const { store, visible, shown } = latest.current;
      const active = store.active();
      const [language] = shown;
      if (active && shown.includes(active.language)) return active;
      const segmentId = active?.segmentId ?? store.segmentAt(visible.at(0))?.id;
      return segmentId && language ? { segmentId, language } : null;
    };

    const goTo = (segmentId: string) => {
      const at = here();
      if (at) focus({ segmentId, language: at.language });
    };

    /** Goes to a place in the document, once it is there. */
    const goToIndex = async (index: number, asked?: TargetLanguage) => {
      const { store, loader, shown } = latest.current;
      if (index < 0 || index >= store.total) return;
      if (store.segmentAt(index) === undefined) await loader.want(index);
      const segment = store.segmentAt(index);
      const language = asked ?? here()?.language ?? shown[0];
      if (segment && language) focus({ segmentId: segment.id, language });
    };

    const move = (step: 1 | -1): boolean => {
      const at = here();
      const { visible, store } = latest.current;
      const next = at ? visible.at(visible.nthOf(store.indexOf(at.segmentId)) + step) : -1;
      if (next >= 0) void goToIndex(next);
      return next >= 0;
    };

    const moveToNeeded = () => {
      const at = here();
      if (!at) return;
      const { shown, store, circumstancesOf } = latest.current;
      const from = store.indexOf(at.segmentId);
      // The language one is in comes first, then the others that are shown.
      for (const language of [at.language, ...shown.filter((other) => other !== at.language)]) {
        const circumstances = circumstancesOf(language);
        for (let step = 1; step <= store.total; step += 1) {
          const segmentId = store.segmentAt((from + step) % store.total)?.id;
          if (segmentId === undefined || (segmentId === at.segmentId && language === at.language)) continue;
          const translation = store.translation({ segmentId, language });
          if (translation && needsYou(translation, circumstances)) return focus({ segmentId, language });
        }
      }
      latest.current.announce(latest.current.t('announceNothingNeeded'));
    };

    const moveLanguage = (step: 1 | -1): boolean => {
      const at = here();
      const { shown } = latest.current;
      const language = at && shown[shown.indexOf(at.language) + step];
      if (at && language) focus({ segmentId: at.segmentId, language });
      return Boolean(language);
    };

    return { focus, goTo, goToIndex, move, moveToNeeded, moveLanguage };
  }, [latest]);
};
