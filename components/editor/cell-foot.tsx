'use client';

import { useTranslations } from 'next-intl';
import { TriangleAlert } from 'lucide-react';
import type { SegmentView } from '#contract/paragraphs.ts';
import { countWords } from '#domain/words.ts';
import { PeopleInCell } from '#components/live/people-in-cell.tsx';
import { CellReviewMarks } from '#components/review/cell-review-marks.tsx';
import { StatePill } from '#components/ui/state-pill.tsx';
import type { Cell } from './cell.ts';
import { CellActions } from './cell-actions.tsx';
import type { CellPlace } from './cell-key.ts';
import { useEditor } from './editor-context.tsx';
import { CellTools } from './cell-tools.tsx';
import { TalkMark } from './talk-mark.tsx';
import { useCell } from './use-cell.ts';

type Props = {
  cell: Cell;
  segment: SegmentView;
  place: CellPlace;
  isActive: boolean;
  mayWrite: boolean;
  standing: number;
};

/** Under a text: its state, by whom, and on the active cell what may be done with it. */
export const CellFoot = ({ cell, segment, place, isActive, mayWrite, standing }: Props) => {
  const t = useTranslations('editor');
  const { actor, document, commands } = useEditor();
  const { translation, text } = useCell(cell);
  const { approval, staleFrom, state, lastEditorId, lastEditorName } = translation;
  const by = approval ? approval.byName : lastEditorId === actor.id ? null : lastEditorName;
  return (
    <div className="mt-2.5 flex min-h-6 flex-wrap items-center gap-x-2 gap-y-1.5 text-[12px] leading-tight text-ink-3">
      {staleFrom === null ? <StatePill state={state} /> : <StatePill state="stale" />}
      {staleFrom === null ? (
        by ? (
          <span>{t('by', { name: by })}</span>
        ) : null
      ) : (
        <span>{t('madeFrom', { state, number: staleFrom })}</span>
      )}
      <PeopleInCell documentId={document.id} {...place} />
      <CellReviewMarks cell={cell} place={place} isActive={isActive} />
      <TalkMark place={place} isOffered={isActive} />
      {isActive ? <CellActions place={place} translation={cell.provisional()} /> : null}
      {isActive && mayWrite ? <CellTools place={place} /> : null}
      {isActive ? (
        <span className="tabular ml-auto whitespace-nowrap max-wide:hidden">
          {t('words', { done: countWords(text), all: segment.words })}
        </span>
      ) : standing > 0 ? (
        <button
          type="button"
          className="inline-flex items-center gap-1 rounded text-draft hover:underline"
          onClick={() => {
            commands.focus(place);
            commands.openPanel('checks');
          }}
        >
          <TriangleAlert size={12} aria-hidden />
          {t('findings', { count: standing })}
        </button>
      ) : null}
    </div>
  );
};
