'use client';

import { useTranslations } from 'next-intl';
import type { Dispatch } from 'react';
import { TextDifference } from '#components/compare/text-difference.tsx';
import type { TargetLanguage } from '#locales/languages/language.ts';
import { isChanged, type EditedSegment, type SourceAct } from './source-edits.ts';
import { Triage } from './triage.tsx';

type Props = {
  segment: EditedSegment;
  compared: number;
  targets: TargetLanguage[];
  isEditable: boolean;
  dispatch: Dispatch<SourceAct>;
};

/** How a paragraph differs from what people translate, and for which languages that matters (domain.md §2.5). */
export const SegmentChange = ({ segment, compared, targets, isEditable, dispatch }: Props) => {
  const t = useTranslations('source');
  const { before, text, parts } = segment;
  if (before === null) {
    return <p className="mt-1 mb-0 text-[12.5px] text-stale">{parts.length > 0 ? t('splitOff') : t('added')}</p>;
  }
  if (!isChanged(segment)) return null;
  const isOnlyMarks = text.trim() === before;
  return (
    <div className="mt-2.5 rounded border border-line bg-paper px-3 py-2.5">
      <p className="m-0 mb-1 text-[12.5px] text-ink-2">
        {[t('difference', { number: compared }), parts.length > 0 && t('mergedOf', { count: parts.length })]
          .filter(Boolean)
          .join('. ')}
      </p>
      {isOnlyMarks ? (
        <p className="m-0 text-[13px]">{t('onlyMarks')}</p>
      ) : (
        <p lang="fr" className="m-0 font-text text-[15px] leading-[1.5] wrap-anywhere">
          <TextDifference before={before} after={text.trim()} />
        </p>
      )}
      <Triage segment={segment} targets={targets} isEditable={isEditable} dispatch={dispatch} />
    </div>
  );
};
