'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { SegmentView } from '#contract/paragraphs.ts';
import { useSourceSince } from '#components/review/use-source-since.ts';
import { sourceFiguresOf } from './checks-on-demand.ts';
import { DecoratedText } from './decorated-text.tsx';
import type { Decoration } from './decoration.ts';
import { useEditor } from './editor-context.tsx';
import { LanguageLabel } from './language-label.tsx';
import { MarksUnderText } from './marks/marks-under-text.tsx';
import { TalkMark } from './talk-mark.tsx';
import { textClass } from './text-class.ts';
import { SpacesUnderText, UnderText } from './under-text.tsx';
import { useIsActiveRow } from './use-cell.ts';
import { useMatchingSentence } from './use-matching-sentence.ts';
import { WordDifference } from './word-difference.tsx';

/** The oldest source version that a shown translation of a paragraph was made from, when the source has changed since. */
const useStaleFrom = (segmentId: string): number | null => {
  const { store, shown } = useEditor();
  const read = () => {
    const from = shown.map((language) => store.translation({ segmentId, language })?.staleFrom ?? Infinity);
    const oldest = Math.min(...from);
    return oldest === Infinity ? null : oldest;
  };
  return useSyncExternalStore(store.subscribeStates, read, read);
};

const none: Decoration[] = [];

/** The figures of a text, once it is worked on. */
const useFigures = (segment: SegmentView, isWanted: boolean): Decoration[] => {
  const [figures, setFigures] = useState<Decoration[] | null>(null);
  useEffect(() => {
    if (!isWanted || figures !== null) return;
    const find = async () => {
      const all = await sourceFiguresOf(segment.source.text);
      // A word that need be no number, as "un", is none to the eye.
      setFigures(all.filter(({ weight }) => weight !== 'loose').map(({ from, to }) => ({ from, to, look: 'figure' })));
    };
    // Offline, what finds them may not be here yet; the text is.
    void find().catch(() => undefined);
  }, [isWanted, figures, segment]);
  return isWanted && figures ? figures : none;
};

/** The French of a paragraph: its figures marked while one works on it, its change shown while a translation lags behind. */
export const SourceCell = ({ segment }: { segment: SegmentView }) => {
  const t = useTranslations('editor');
  const { store } = useEditor();
  const isActive = useIsActiveRow(segment.id);
  const staleFrom = useStaleFrom(segment.id);
  const lagging = store.olderSources(segment.id).find(({ number }) => number === staleFrom);
  const since = useSourceSince(segment.id);
  const decided = isActive && since ? { number: since.beforeNumber, text: since.before } : null;
  const older = lagging ? { number: lagging.number, text: lagging.text.text } : decided;
  const figures = useFigures(segment, isActive);
  const sentence = useMatchingSentence(segment, isActive);
  return (
    <div role="cell" className="min-w-0 border-line bg-paper px-3.5 pt-3 pb-2.5 wide:border-l">
      <LanguageLabel language="fr" />
      <div lang="fr" dir="ltr" className={textClass(segment.kind)}>
        {older ? (
          <WordDifference before={older.text} after={segment.source.text} />
        ) : (
          <div className="grid">
            <UnderText text={segment.source.text} decorations={sentence} />
            <MarksUnderText text={segment.source.text} marks={segment.source.marks} />
            <SpacesUnderText text={segment.source.text} />
            <div className="relative col-start-1 row-start-1 min-w-0">
              <DecoratedText text={segment.source.text} decorations={figures} />
            </div>
          </div>
        )}
      </div>
      {older ? (
        <p className="mt-2 mb-0 text-[12px] leading-snug text-stale">{t('changedSince', { number: older.number })}</p>
      ) : null}
      <div className="mt-2 text-[12px] leading-tight empty:hidden">
        <TalkMark place={{ segmentId: segment.id, language: 'fr' }} isOffered={isActive} />
      </div>
    </div>
  );
};
