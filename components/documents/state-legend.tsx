import { useTranslations } from 'next-intl';
import { StatePill, type ShownState } from '#components/ui/state-pill.tsx';

const states: ShownState[] = ['untranslated', 'draft', 'in-review', 'changes-requested', 'approved', 'stale'];

export const StateLegend = () => {
  const t = useTranslations('documents');
  return (
    <ul aria-label={t('legend')} className="m-0 flex list-none flex-wrap gap-x-3 gap-y-2 p-0">
      {states.map((state) => (
        <li key={state}>
          <StatePill state={state} />
        </li>
      ))}
    </ul>
  );
};
