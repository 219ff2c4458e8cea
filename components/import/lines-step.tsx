'use client';

import { Undo2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, type Dispatch, type ReactNode } from 'react';
import { useAnnounce } from '#components/ui/announcer.tsx';
import { Button } from '#components/ui/button.tsx';
import { KeyLegend } from './key-legend.tsx';
import { rangeOf, type LineAct, type LineEdits } from './line-edits.ts';
import { LineList } from './line-list.tsx';
import { SegmentPreview } from './segment-preview.tsx';

type Props = {
  edits: LineEdits;
  dispatch: Dispatch<LineAct>;
  /** What is known of the file that the lines come from. */
  children: ReactNode;
};

/** Every line with what it is taken for, beside what follows from it. */
export const LinesStep = ({ edits, dispatch, children }: Props) => {
  const t = useTranslations('import');
  const { lines, past } = edits;
  const kept = lines.filter(({ kind }) => kind !== 'furniture').length;
  useAnnouncedCounts(edits);
  return (
    <>
      {children}
      <div className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        <p className="tabular m-0 flex-1 text-[13.5px] text-ink-2">
          {t('summary', { kept, left: lines.length - kept })}
        </p>
        <Button small look="quiet" isDisabled={past.length === 0} onPress={() => dispatch({ act: 'undo' })}>
          <Undo2 size={14} aria-hidden />
          {t('undo')}
        </Button>
      </div>
      <div className="mb-3">
        <KeyLegend />
      </div>
      <div className="grid items-start gap-4 xl:grid-cols-[minmax(0,1fr)_380px]">
        <LineList edits={edits} dispatch={dispatch} />
        <div className="xl:sticky xl:top-4 xl:max-h-[calc(100dvh-96px)] xl:overflow-y-auto">
          <SegmentPreview lines={lines} dispatch={dispatch} />
        </div>
      </div>
    </>
  );
};

/** Tells what a correction did to those who don't see it. */
const useAnnouncedCounts = (edits: LineEdits) => {
  const { lines, past, anchor } = edits;
  const t = useTranslations('import');
  const announce = useAnnounce();
  const before = useRef({ lines, past });
  useEffect(() => {
    const { lines: earlier, past: earlierPast } = before.current;
    before.current = { lines, past };
    if (lines === earlier) return;
    if (past.length < earlierPast.length) return announce(t('undone'));
    if (lines.length !== earlier.length)
      return announce(t(lines.length > earlier.length ? 'said.split' : 'said.merge'));
    const changed = lines.filter((line, at) => line !== earlier[at]).length;
    if (changed > 1) return announce(t('said.many', { count: changed }));
    const left = (all: typeof lines) => all.filter(({ kind }) => kind === 'furniture').length;
    if (left(lines) !== left(earlier)) announce(t(left(lines) > left(earlier) ? 'said.left' : 'said.kept'));
  }, [lines, past, announce, t]);
  const { from, to } = rangeOf(edits);
  const selected = anchor === null ? 0 : to - from + 1;
  useEffect(() => {
    if (selected > 0) announce(t('selected', { count: selected }));
  }, [selected, announce, t]);
};
