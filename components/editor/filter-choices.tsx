'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { Button } from '#components/ui/button.tsx';
import { useEditor } from './editor-context.tsx';
import { filterStates, isFiltered, noFilters, type FilterMark, type Filters } from './filters.ts';
import { useTranslationList } from './use-cell.ts';

export type FilterMenuProps = { chosen: Filters; marks: readonly FilterMark[]; count: number };

const legendClass = 'mb-1 p-0 text-[11.5px] leading-tight font-semibold text-ink-2';
const choiceClass = 'flex items-center gap-2 py-1 text-[13px] leading-snug';
const toggled = <Name,>(names: readonly Name[], name: Name): Name[] =>
  names.includes(name) ? names.filter((one) => one !== name) : [...names, name];

/** The choices of the filter menu; each holds at once. */
export const FilterChoices = ({ chosen, marks, count, close }: FilterMenuProps & { close: () => void }) => {
  const t = useTranslations('filters');
  const editor = useTranslations('editor');
  const languages = useTranslations('language');
  const { commands, shown } = useEditor();
  const authors = useAuthors();
  const set = (some: Partial<Filters>) => commands.setFilters({ ...chosen, ...some });
  return (
    <>
      <div className="grid gap-x-6 gap-y-4 px-4 pt-4 pb-3 wide:grid-cols-2">
        <fieldset className="m-0 min-w-0 border-0 p-0">
          <legend className={legendClass}>{t('state')}</legend>
          {filterStates.map((state) => (
            <Choice
              key={state}
              label={state === 'approved' ? t('approved') : editor(`filters.${state}`)}
              isOn={chosen.states.includes(state)}
              onToggle={() => set({ states: toggled(chosen.states, state) })}
            />
          ))}
        </fieldset>
        <div className="grid content-start gap-y-4">
          <fieldset className="m-0 min-w-0 border-0 p-0">
            <legend className={legendClass}>{t('has')}</legend>
            {marks.map((mark) => (
              <Choice
                key={mark}
                label={t(`mark.${mark}`)}
                isOn={chosen.has.includes(mark)}
                onToggle={() => set({ has: toggled(chosen.has, mark) })}
              />
            ))}
          </fieldset>
          {shown.length > 1 ? (
            <fieldset className="m-0 min-w-0 border-0 p-0">
              <legend className={legendClass}>{t('language')}</legend>
              {shown.map((language) => (
                <Choice
                  key={language}
                  label={languages(language)}
                  isOn={chosen.language === language}
                  onToggle={() => set({ language: chosen.language === language ? null : language })}
                />
              ))}
            </fieldset>
          ) : null}
          <label className="block">
            <span className={`block ${legendClass}`}>{t('since')}</span>
            <input
              type="date"
              value={chosen.since ?? ''}
              onChange={(event) => set({ since: event.target.value || null })}
              className="w-full rounded border border-line-strong bg-surface px-2 py-1.5 text-[13px] text-ink"
            />
          </label>
        </div>
        {authors.length > 0 ? (
          <fieldset className="m-0 min-w-0 border-0 p-0 wide:col-span-2">
            <legend className={legendClass}>{t('author')}</legend>
            <div className="grid max-h-40 overflow-y-auto wide:grid-cols-2">
              {authors.map(({ id, name }) => (
                <Choice
                  key={id}
                  label={name}
                  isOn={chosen.authors.includes(id)}
                  onToggle={() => set({ authors: toggled(chosen.authors, id) })}
                />
              ))}
            </div>
          </fieldset>
        ) : null}
      </div>
      <div className="sticky bottom-0 flex items-center gap-2 border-t border-line bg-surface px-4 py-2.5">
        <p role="status" className="m-0 flex-1 text-[12.5px] text-ink-2">
          {t('count', { count })}
        </p>
        {isFiltered(chosen) ? (
          <Button small look="quiet" onPress={() => commands.setFilters(noFilters)}>
            {t('clear')}
          </Button>
        ) : null}
        <Button small onPress={close}>
          {t('close')}
        </Button>
      </div>
    </>
  );
};

const Choice = ({ label, isOn, onToggle }: { label: string; isOn: boolean; onToggle: () => void }) => (
  <label className={choiceClass}>
    <input type="checkbox" checked={isOn} onChange={onToggle} className="m-0 size-4 shrink-0 accent-accent" />
    {label}
  </label>
);

/** Those who last wrote a text, by name. */
const useAuthors = (): { id: string; name: string }[] => {
  const all = useTranslationList();
  return useMemo(() => {
    const names = new Map<string, string>();
    for (const { lastEditorId, lastEditorName } of all) if (lastEditorId) names.set(lastEditorId, lastEditorName ?? '');
    return [...names].map(([id, name]) => ({ id, name })).toSorted((a, b) => a.name.localeCompare(b.name));
  }, [all]);
};
