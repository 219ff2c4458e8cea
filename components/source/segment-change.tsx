'use client';

import { useTranslations } from 'next-intl';
import type { Dispatch } from 'react';
import { WordDifference } from '#components/editor/word-difference.tsx';
import { Field } from '#components/ui/field.tsx';
import { SelectField } from '#components/ui/select-field.tsx';
import type { TargetLanguage } from '#locales/languages/language.ts';
import { isChanged, type EditedSegment, type SourceAct } from './source-edits.ts';

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
  const { key, before, text, affects, reason } = segment;
  if (before === null) return <p className="mt-1 mb-0 text-[12.5px] text-stale">{t('added')}</p>;
  if (!isChanged(segment)) return null;
  const chosen = affects.length === 0 ? 'none' : affects.length === targets.length ? 'all' : (affects[0] ?? 'none');
  const options = ['all' as const, ...(targets.length > 1 ? targets : []), 'none' as const];
  const choose = (option: string) =>
    dispatch({
      act: 'set',
      key,
      part: { affects: option === 'all' ? targets : targets.filter((language) => language === option) },
    });
  return (
    <div className="mt-2.5 rounded border border-line bg-paper px-3 py-2.5">
      <p className="m-0 mb-1 text-[12.5px] text-ink-2">{t('difference', { number: compared })}</p>
      <p lang="fr" className="m-0 font-text text-[15px] leading-[1.5] wrap-anywhere">
        <WordDifference before={before} after={text.trim()} />
      </p>
      {isEditable ? (
        <div className="mt-2.5 grid gap-3 sm:grid-cols-[220px_1fr]">
          <SelectField
            label={t('affects')}
            value={chosen}
            onChange={choose}
            options={options.map((value) => ({ value, label: t(`affectsOptions.${value}`) }))}
            hint={t('affectsHint')}
          />
          <Field
            label={t('reason')}
            hint={t('reasonHint')}
            value={reason}
            maxLength={500}
            onChange={(value) => dispatch({ act: 'set', key, part: { reason: value } })}
          />
        </div>
      ) : (
        <p className="mt-2 mb-0 text-[12.5px] text-ink-2">
          {[`${t('affects')} ${t(`affectsOptions.${chosen}`)}`, reason].filter((part) => part !== '').join(' · ')}
        </p>
      )}
    </div>
  );
};
