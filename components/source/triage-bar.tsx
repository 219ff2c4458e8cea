'use client';

import { useTranslations } from 'next-intl';
import type { Dispatch } from 'react';
import { CheckBox } from '#components/document-settings/check-box.tsx';
import { Button } from '#components/ui/button.tsx';
import type { TargetLanguage } from '#locales/languages/language.ts';
import { affectsOf, proposedFor } from './affects-of.ts';
import { isChanged, isDifferent, type SourceAct, type SourceEdits } from './source-edits.ts';

type Props = {
  edits: SourceEdits;
  /** The version that people translate. */
  compared: number;
  targets: TargetLanguage[];
  isEditable: boolean;
  isNarrowed: boolean;
  onNarrow: (isNarrowed: boolean) => void;
  dispatch: Dispatch<SourceAct>;
};

/** How many paragraphs differ and for whom that matters; leaves the others out of sight; takes what is proposed for all. */
export const TriageBar = ({ edits, compared, targets, isEditable, isNarrowed, onNarrow, dispatch }: Props) => {
  const t = useTranslations('source');
  const differing = edits.segments.filter(isDifferent).length;
  const changed = edits.segments.filter((one) => isChanged(one) && !one.isRemoved);
  const counts = Object.fromEntries(
    targets.map((language) => [language, changed.filter((one) => affectsOf(one, targets).includes(language)).length]),
  );
  const isAsProposed = changed.every((one) => affectsOf(one, targets).join() === proposedFor(one, targets).join());
  return (
    <div className="mb-2 flex flex-wrap items-center gap-x-4 gap-y-2">
      <p className="tabular m-0 min-w-60 flex-1 text-[13px] leading-snug text-ink-2">
        {[
          t('changes', { count: differing, number: compared }),
          ...(changed.length > 0
            ? targets.map((language) => t(`toReview.${language}`, { count: counts[language] ?? 0 }))
            : []),
        ].join(' · ')}
      </p>
      {differing > 0 ? <CheckBox label={t('onlyChanged')} isChecked={isNarrowed} onChange={onNarrow} /> : null}
      {isEditable && !isAsProposed ? (
        <Button small onPress={() => dispatch({ act: 'as-proposed' })}>
          {t('asProposed')}
        </Button>
      ) : null}
    </div>
  );
};
