'use client';

import { useTranslations } from 'next-intl';
import { needsYou } from '#domain/workflow/needs-you.ts';
import { useEditor } from './editor-context.tsx';
import { filterStates, noFilters, passes, type Filters, type FilterState } from './filters.ts';
import { segmentedClass, segmentedItemClass } from './segmented-class.ts';
import { useTranslationList } from './use-cell.ts';

/** Shows only paragraphs with at least one cell in a state, in the languages shown; an empty kind is left out. */
export const FilterSwitch = ({ chosen }: { chosen: Filters }) => {
  const t = useTranslations('editor');
  const { store, shown, commands, circumstancesOf } = useEditor();
  const all = useTranslationList();
  const found = new Map<FilterState, Set<string>>(filterStates.map((state) => [state, new Set()]));
  for (const translation of all) {
    if (!shown.includes(translation.language)) continue;
    const isNeeded = () => needsYou(translation, circumstancesOf(translation.language));
    for (const [state, segments] of found) {
      if (passes({ ...noFilters, states: [state] }, { translation, isNeeded, has: () => false }))
        segments.add(translation.segmentId);
    }
  }
  const offered = [
    { state: 'all' as const, count: store.total },
    ...filterStates.map((state) => ({ state, count: found.get(state)?.size ?? 0 })),
  ].filter(
    ({ state, count }) => state === 'all' || chosen.states.includes(state) || (count > 0 && state !== 'approved'),
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
            {t(`filters.${state}`)} <span className="tabular">{count}</span>
          </button>
        );
      })}
    </div>
  );
};
