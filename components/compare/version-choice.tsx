'use client';

import { useTranslations } from 'next-intl';
import type { ComparisonView } from '#contract/comparison.ts';
import { buttonClass } from '#components/ui/button-class.ts';
import { inputClass, labelClass } from '#components/ui/field.tsx';

type Props = Pick<ComparisonView, 'versions' | 'from' | 'to' | 'all'>;

/** Which two versions are compared: a plain form, so that the answer has an address. */
export const VersionChoice = ({ versions, from, to, all }: Props) => {
  const t = useTranslations('compare');
  const source = useTranslations('source');
  const chosen = { from, to };
  return (
    <form method="get" className="flex flex-wrap items-end gap-3 print:hidden">
      {(['from', 'to'] as const).map((name) => (
        <div key={name}>
          <label htmlFor={`compare-${name}`} className={labelClass}>
            {t(name)}
          </label>
          <select id={`compare-${name}`} name={name} defaultValue={chosen[name]} className={`${inputClass} pr-7`}>
            {versions.map(({ number, status }) => (
              <option key={number} value={number}>
                {`${source('version', { number })}, ${source(`status.${status}`)}`}
              </option>
            ))}
          </select>
        </div>
      ))}
      {all ? <input type="hidden" name="all" value="1" /> : null}
      <button type="submit" className={buttonClass('plain', false)}>
        {t('compare')}
      </button>
    </form>
  );
};
