'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { X } from 'lucide-react';
import { Button } from '#components/ui/button.tsx';
import { useEditor } from './editor-context.tsx';
import { isFiltered, noFilters, type Filters } from './filters.ts';
import { useTranslationList } from './use-cell.ts';

type Props = { chosen: Filters; passing: readonly number[] | null; unchecked: number };

/** The filters that are on, each with a cross; how many paragraphs pass; and the way back to all. */
export const FilterChips = ({ chosen, passing, unchecked }: Props) => {
  const t = useTranslations('filters');
  const editor = useTranslations('editor');
  const languages = useTranslations('language');
  const format = useFormatter();
  const { commands, selection, store } = useEditor();
  const count = passing?.length ?? store.total;
  const all = useTranslationList();
  if (!isFiltered(chosen)) return null;
  /** What was pressed goes with its filter; the focus goes to where filters are chosen. */
  const choose = (filters: Filters) => {
    commands.setFilters(filters);
    document.getElementById('filters')?.focus();
  };
  const nameOf = (id: string) => all.find(({ lastEditorId }) => lastEditorId === id)?.lastEditorName ?? id;
  const without = <Name,>(names: readonly Name[], name: Name) => names.filter((one) => one !== name);
  const chips: { label: string; rest: Partial<Filters> }[] = [
    ...chosen.states.map((state) => ({
      label: state === 'approved' ? t('approved') : editor(`filters.${state}`),
      rest: { states: without(chosen.states, state) },
    })),
    ...(chosen.language ? [{ label: languages(chosen.language), rest: { language: null } }] : []),
    ...chosen.has.map((mark) => ({ label: t(`mark.${mark}`), rest: { has: without(chosen.has, mark) } })),
    ...chosen.authors.map((id) => ({ label: nameOf(id), rest: { authors: without(chosen.authors, id) } })),
    ...(chosen.since
      ? [
          {
            label: t('sinceDay', {
              day: format.dateTime(new Date(`${chosen.since}T12:00:00`), { dateStyle: 'medium' }),
            }),
            rest: { since: null },
          },
        ]
      : []),
  ];
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1.5 border-t border-line px-4 py-1.5 text-[12.5px]">
      <ul aria-label={t('on')} className="m-0 flex list-none flex-wrap gap-1.5 p-0">
        {chips.map(({ label, rest }) => (
          <li key={label} className="flex items-center rounded-full bg-accent-soft py-0.5 pr-1 pl-2.5 text-accent">
            {label}
            <button
              type="button"
              aria-label={t('remove', { filter: label })}
              onClick={() => choose({ ...chosen, ...rest })}
              className="ml-1 rounded-full p-1 hover:bg-surface"
            >
              <X size={12} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className="m-0 text-ink-2">
        {t('count', { count })}
        {unchecked > 0 ? ` ${t('checking', { count: unchecked })}` : ''}
        {store.isComplete() ? '' : ` ${t('loading')}`}
      </p>
      <span className="ml-auto flex gap-1">
        {count > 0 ? (
          <Button
            small
            look="quiet"
            onPress={() => selection.choose((passing ?? []).flatMap((index) => store.segmentAt(index)?.id ?? []))}
          >
            {t('selectAll', { count })}
          </Button>
        ) : null}
        <Button small look="quiet" onPress={() => choose(noFilters)}>
          {t('clear')}
        </Button>
      </span>
    </div>
  );
};
