'use client';

import { useTranslations } from 'next-intl';
import { needsYou } from '#domain/workflow/needs-you.ts';
import { useEditor } from './editor-context.tsx';
import { filters, passes, type Filter } from './filters.ts';
import { segmentedClass, segmentedItemClass } from './segmented-class.ts';
import { useTranslationList } from './use-cell.ts';

/** Shows only paragraphs with at least one cell in a state, in the languages shown; an empty kind is left out. */
export const FilterSwitch = ({ chosen }: { chosen: Filter }) => {
  const t = useTranslations('editor');
  const { store, shown, commands, circumstancesOf } = useEditor();
  const all = useTranslationList().filter(({ language }) => shown.includes(language));
  const countOf = (filter: Filter) =>
    filter === 'all'
      ? store.total
      : new Set(
          all
            .filter((one) => passes(filter, one, (asked) => needsYou(asked, circumstancesOf(asked.language))))
            .map(({ segmentId }) => segmentId),
        ).size;
  const offered = filters
    .map((filter) => ({ filter, count: countOf(filter) }))
    .filter(({ filter, count }) => filter === 'all' || filter === chosen || count > 0);
  return (
    <div role="group" aria-label={t('filter')} className={`${segmentedClass} max-wide:hidden`}>
      {offered.map(({ filter, count }) => (
        <button
          key={filter}
          type="button"
          aria-pressed={filter === chosen}
          onClick={() => commands.setFilter(filter)}
          className={segmentedItemClass(filter === chosen)}
        >
          {t(`filters.${filter}`)} <span className="tabular">{count}</span>
        </button>
      ))}
    </div>
  );
};
