'use client';

import { useEffect, useState } from 'react';
import type { SegmentView } from '#contract/paragraphs.ts';
import { targetLanguages } from '#locales/languages/language.ts';
import type { Decoration } from './decoration.ts';

/** What knows sentences is fetched with the first text that one works on. */
const sentences = () => import('#domain/segmentation/matching-sentence.ts');

/** After a key was drawn, and not for each of them. */
const pause = 90;
const none: readonly Decoration[] = [];

/** The sentence of the French that matches the place of the caret in the translation that somebody writes; none elsewhere. */
export const useMatchingSentence = (segment: SegmentView, isActive: boolean): readonly Decoration[] => {
  const [found, setFound] = useState<readonly Decoration[]>(none);
  useEffect(() => {
    if (!isActive) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const look = async () => {
      // Without a network it may not come; the text is here.
      const known = await sentences().catch(() => null);
      timer = undefined;
      if (isOver || !known) return;
      const field = document.activeElement;
      if (!(field instanceof HTMLTextAreaElement)) return;
      const isHere = field.closest<HTMLElement>('[data-segment]')?.dataset['segment'] === segment.id;
      const language = targetLanguages.find((one) => one === field.lang);
      if (!isHere || !language) return;
      const sentence = known.matchingSentence(segment.source.text, field.value, field.selectionStart, language);
      setFound((before) => {
        if (!sentence) return none;
        const isSame = before[0]?.from === sentence.from && before[0].to === sentence.to;
        return isSame ? before : [{ ...sentence, look: 'sentence' }];
      });
    };
    const soon = () => {
      timer ??= setTimeout(() => void look(), pause);
    };
    soon();
    document.addEventListener('selectionchange', soon);
    document.addEventListener('input', soon);
    document.addEventListener('focusin', soon);
    return () => {
      isOver = true;
      clearTimeout(timer);
      document.removeEventListener('selectionchange', soon);
      document.removeEventListener('input', soon);
      document.removeEventListener('focusin', soon);
    };
  }, [segment, isActive]);
  return isActive ? found : none;
};
