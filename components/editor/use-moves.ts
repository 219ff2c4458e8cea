'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { flushSync } from 'react-dom';
import type { SegmentView } from '#contract/paragraphs.ts';
import type { Circumstances } from '#domain/workflow/circumstances.ts';
import { needsYou } from '#domain/workflow/needs-you.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import { useAnnounce } from '#components/ui/announcer.tsx';
import type { CellPlace } from './cell-key.ts';
import type { EditorStore } from './editor-store.ts';
import type { Fields } from './fields.ts';
import { useLatest } from './use-latest.ts';

type Ground = {
  store: EditorStore;
  fields: Fields;
  segments: readonly SegmentView[];
  /** The paragraphs that the filter shows, in order. */
  visible: readonly SegmentView[];
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
      const { store, fields, segments } = latest.current;
      const before = store.active();
      // On a narrow screen the field is on the page only once its paragraph is the active one.
      flushSync(() => store.setActive(place));
      fields.focus(place);
      if (before?.segmentId === place.segmentId) return;
      const number = segments.findIndex(({ id }) => id === place.segmentId) + 1;
      latest.current.announce(latest.current.t('announceParagraph', { number, total: segments.length }));
    };

    const here = (): CellPlace | null => {
      const { store, visible, shown } = latest.current;
      const active = store.active();
      const [language] = shown;
      if (active && shown.includes(active.language)) return active;
      const segmentId = active?.segmentId ?? visible[0]?.id;
      return segmentId && language ? { segmentId, language } : null;
    };

    const goTo = (segmentId: string) => {
      const at = here();
      if (at) focus({ segmentId, language: at.language });
    };

    const move = (step: 1 | -1): boolean => {
      const at = here();
      const { visible } = latest.current;
      const next = at && visible[visible.findIndex(({ id }) => id === at.segmentId) + step];
      if (next) goTo(next.id);
      return Boolean(next);
    };

    const moveToNeeded = () => {
      const at = here();
      if (!at) return;
      const { segments, shown, store, circumstancesOf } = latest.current;
      const from = segments.findIndex(({ id }) => id === at.segmentId);
      const inTurn = [...segments.slice(from + 1), ...segments.slice(0, from + 1)];
      // The language one is in comes first, then the others that are shown.
      for (const language of [at.language, ...shown.filter((other) => other !== at.language)]) {
        const needed = inTurn.find(({ id: segmentId }) => {
          if (segmentId === at.segmentId && language === at.language) return false;
          const cell = store.cell({ segmentId, language });
          return cell !== undefined && needsYou(cell.read().translation, circumstancesOf(language));
        });
        if (needed) return focus({ segmentId: needed.id, language });
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

    return { focus, goTo, move, moveToNeeded, moveLanguage };
  }, [latest]);
};
