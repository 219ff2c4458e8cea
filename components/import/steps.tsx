'use client';

import { Check } from 'lucide-react';
import { useTranslations } from 'next-intl';

export const importSteps = ['source', 'lines', 'settings'] as const;
export type ImportStep = (typeof importSteps)[number];

/** Where the import stands; what lies behind can be gone back to. */
export const Steps = ({ step, onGo }: { step: ImportStep; onGo: (step: ImportStep) => void }) => {
  const t = useTranslations('import');
  const here = importSteps.indexOf(step);
  return (
    <ol
      aria-label={t('steps')}
      className="m-0 mb-5 flex list-none flex-wrap gap-x-5 gap-y-1 border-b border-line p-0 text-[13.5px]"
    >
      {importSteps.map((one, at) => (
        <li key={one} aria-current={at === here ? 'step' : undefined}>
          {at < here ? (
            <button
              type="button"
              onClick={() => onGo(one)}
              className="-mb-px inline-flex items-center gap-1.5 border-b-2 border-transparent py-2 text-accent"
            >
              <Check size={14} aria-hidden />
              {t(`step.${one}`)}
            </button>
          ) : (
            <span
              className={`-mb-px inline-flex items-center gap-1.5 border-b-2 py-2 ${at === here ? 'border-accent font-semibold text-ink' : 'border-transparent text-ink-2'}`}
            >
              <span className="tabular">{at + 1}</span>
              {t(`step.${one}`)}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
};
