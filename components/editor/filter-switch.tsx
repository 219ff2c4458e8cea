'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useMemo, useSyncExternalStore } from 'react';
import { useEditor } from './editor-context.tsx';
import { filterCounts } from './filter-counts.ts';
import { filterStates, type Filters } from './filters.ts';
import { segmentedClass, segmentedItemClass } from './segmented-class.ts';
import { useTranslationList } from './use-cell.ts';

/** Shows only paragraphs with at least one cell in a state, in the languages shown; an empty kind is left out. */
export const FilterSwitch = ({ chosen }: { chosen: Filters }) => {
  const t = useTranslations('editor');
  const { store, shown, commands, circumstancesOf } = useEditor();
  const format = useFormatter();
  const all = useTranslationList();
  const isComplete = useSyncExternalStore(store.subscribeRows, store.isComplete, store.isComplete);
  const counts = useMemo(() => filterCounts(all, shown, circumstancesOf), [all, shown, circumstancesOf]);
  const offered = [
    { state: 'all' as const, count: store.total },
    ...filterStates.map((state) => ({ state, count: counts.get(state) ?? 0 })),
  ].filter(
    ({ state, count }) =>
      state === 'all' || chosen.states.includes(state) || ((count > 0 || !isComplete) && state !== 'approved'),
  );
  return (
    <div role="group" aria-label={t('filter')} className={`${segmentedClass} max-wide:hidden`}>
      {offered.map(({ state, count }) => {
        const isOn = state === 'all' ? chosen.states.length === 0 : chosen.states.includes(state);
        return (
          <button
            key={state}
            type="button"
            aria-pressed={isOn}
            onClick={() => commands.setFilters({ ...chosen, states: state === 'all' ? [] : [state] })}
            className={segmentedItemClass(isOn)}
          >
            {t(`filters.${state}`)} {/* While paragraphs are on their way, a number would be too small. */}
            {isComplete || state === 'all' ? <span className="tabular">{format.number(count)}</span> : null}
          </button>
        );
      })}
    </div>
  );
};
