'use client';

import { useTranslations } from 'next-intl';
import type { Dispatch } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import { SelectField } from '#components/ui/select-field.tsx';
import type { TargetLanguage } from '#locales/languages/language.ts';
import { affectsOf, proposedFor } from './affects-of.ts';
import { type EditedSegment, type SourceAct } from './source-edits.ts';

type Props = {
  segment: EditedSegment;
  targets: TargetLanguage[];
  isEditable: boolean;
  dispatch: Dispatch<SourceAct>;
};

/** Reasons that are given again and again; one press each. */
const usualReasons = ['typography', 'spelling', 'sameMeaning', 'newFigure'] as const;

/** For which languages a change matters, and why: what is proposed until somebody says otherwise. */
export const Triage = ({ segment, targets, isEditable, dispatch }: Props) => {
  const t = useTranslations('source');
  const { key, reason } = segment;
  const named = (languages: TargetLanguage[]) =>
    languages.length === 0 ? 'none' : languages.length === targets.length ? 'all' : (languages[0] ?? 'none');
  const affects = affectsOf(segment, targets);
  const proposed = proposedFor(segment, targets);
  if (!isEditable) {
    const said = [`${t('affects')} ${t(`affectsOptions.${named(affects)}`)}`, reason];
    return <p className="mt-2 mb-0 text-[12.5px] text-ink-2">{said.filter((part) => part !== '').join(' · ')}</p>;
  }
  const options = ['all' as const, ...(targets.length > 1 ? targets : []), 'none' as const];
  const choose = (option: string) =>
    dispatch({
      act: 'set',
      key,
      part: { affects: option === 'all' ? targets : targets.filter((language) => language === option) },
    });
  const setReason = (value: string) => dispatch({ act: 'set', key, part: { reason: value } });
  return (
    <div className="mt-2.5 grid gap-3 sm:grid-cols-[220px_1fr]">
      <SelectField
        label={t('affects')}
        value={named(affects)}
        onChange={choose}
        options={options.map((value) => ({ value, label: t(`affectsOptions.${value}`) }))}
        hint={
          named(proposed) === named(affects)
            ? t(proposed.length === 0 ? 'proposedNone' : 'proposedAll')
            : t('proposed', { languages: t(`affectsOptions.${named(proposed)}`) })
        }
      />
      <div>
        <Field label={t('reason')} hint={t('reasonHint')} value={reason} maxLength={500} onChange={setReason} />
        <div role="group" aria-label={t('usualReasons')} className="mt-1.5 flex flex-wrap gap-1.5">
          {usualReasons.map((one) => (
            <Button
              key={one}
              small
              look="quiet"
              className="border border-line"
              onPress={() => setReason(t(`usualReason.${one}`))}
            >
              {t(`usualReason.${one}`)}
            </Button>
          ))}
        </div>
      </div>
    </div>
  );
};
