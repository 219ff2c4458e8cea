'use client';

import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import type { AlignedSegment } from '#contract/alignment.ts';
import { useSession } from '#components/shell/session-context.tsx';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { holds } from '#domain/access/role.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import type { Alignment } from './use-alignment.ts';

type Props = { it: Alignment; segments: AlignedSegment[]; language: TargetLanguage };

/** What taking the texts would do, and the button that does it. */
export const TakeBar = ({ it, segments, language }: Props) => {
  const t = useTranslations('align');
  const refusal = useTranslations('refusal');
  const session = useSession();
  const [replaces, setReplaces] = useState(false);
  const { texts } = it;
  const { free, drafts, further } = useMemo(() => sumsOf(texts, segments), [texts, segments]);
  const { rows } = it.edits;
  const doubtful = rows.filter(({ isDoubtful, isOut }) => isDoubtful && !isOut).length;
  const loose = rows.filter(({ segmentId, isOut, text }) => segmentId === null && !isOut && text.text !== '').length;
  const isTranslator = holds(session, 'translator', language);
  const mayDraft = isTranslator || holds(session, 'coordinator');
  const isReplacing = replaces && isTranslator;
  const taken = mayDraft ? free + (isReplacing ? drafts : 0) : 0;
  const suggested = further + (mayDraft ? 0 : free);
  return (
    <div className="sticky bottom-0 z-10 -mx-4 mt-4 grid gap-2.5 border-t border-line bg-paper px-4 py-3 md:-mx-9 md:px-9">
      {it.takeRefused ? <Notice tone="refusal">{refusal(it.takeRefused)}</Notice> : null}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button
          look="primary"
          isDisabled={taken + suggested === 0}
          isPending={it.isTaking}
          onPress={() => it.take(isReplacing)}
        >
          {taken > 0 || suggested === 0 ? t('take', { count: taken }) : t('suggest', { count: suggested })}
        </Button>
        {drafts > 0 && isTranslator ? (
          <label className="flex items-center gap-1.5 text-[13px]">
            <input
              type="checkbox"
              checked={replaces}
              onChange={() => setReplaces(!replaces)}
              className="m-0 size-4 accent-accent"
            />
            {t('replaceDrafts', { count: drafts })}
          </label>
        ) : null}
        <p className="m-0 text-[13px] text-ink-2">
          {doubtful > 0 ? `${t('stillToCheck', { count: doubtful, loose })} ` : ''}
          {taken > 0 && suggested > 0 ? `${t('willSuggest', { count: suggested })} ` : ''}
          {drafts > 0 && !isReplacing ? t('willKeep', { count: drafts }) : ''}
        </p>
        {it.progress ? (
          <div role="status" className="tabular ml-auto flex items-center gap-3 text-[13px] text-ink-2">
            {t('progress', it.progress)}
            <Button small onPress={it.stop}>
              {t('stop')}
            </Button>
          </div>
        ) : (
          <Button look="quiet" className="ml-auto" isDisabled={it.isTaking} onPress={it.begin}>
            {t('discard')}
          </Button>
        )}
      </div>
    </div>
  );
};

/** How many texts meet an untranslated cell, a draft, and a text that has gone further; those that stand there already are none. */
const sumsOf = (texts: Alignment['texts'], segments: AlignedSegment[]) => {
  const cells = new Map(segments.map((segment) => [segment.id, segment]));
  const sums = { free: 0, drafts: 0, further: 0 };
  for (const { segmentId, text } of texts) {
    const cell = cells.get(segmentId);
    if (!cell || cell.target === text.text) continue;
    sums[cell.state === 'untranslated' ? 'free' : cell.state === 'draft' ? 'drafts' : 'further'] += 1;
  }
  return sums;
};
