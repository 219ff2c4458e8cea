'use client';

import { useTranslations } from 'next-intl';
import { PanelRight, Pilcrow, Search, TextSearch } from 'lucide-react';
import { BulkBar } from './bulk-bar.tsx';
import { Tool } from './cell-tools.tsx';
import { DocumentMap } from './document-map.tsx';
import { useEditor } from './editor-context.tsx';
import { FilterSwitch } from './filter-switch.tsx';
import { FilterChips } from './filter-chips.tsx';
import { FilterMenu } from './filter-menu.tsx';
import type { Filters } from './filters.ts';
import { KeyHint } from './key-hint.tsx';
import { NarrowLanguages } from './narrow-languages.tsx';
import type { FactsOf } from './use-cell-facts.ts';
import { useShowSpaces } from './show-spaces.ts';
import { ViewSwitch } from './view-switch.tsx';

type Props = {
  filters: Filters;
  facts: FactsOf;
  /** The places of the paragraphs that the filters let through; null for all. */
  passing: readonly number[] | null;
  onTogglePanel: () => void;
  isPanelOpen: boolean;
};

/** What is shown, and the way to anything else. */
export const ToolsRow = ({ filters, facts, passing, onTogglePanel, isPanelOpen }: Props) => {
  const t = useTranslations('editor');
  const { commands, store } = useEditor();
  const areSpacesShown = useShowSpaces();
  return (
    <section aria-label={t('tools')} className="min-w-0 border-b border-line bg-paper">
      <div className="flex min-w-0 items-center gap-3 px-3.5 py-2 wide:h-[46px] wide:px-4">
        <ViewSwitch />
        <div className="min-w-0 overflow-x-auto [scrollbar-width:none] max-wide:hidden">
          <FilterSwitch chosen={filters} />
        </div>
        <FilterMenu chosen={filters} marks={facts.marks} count={passing?.length ?? store.total} />
        <NarrowLanguages />
        <div className="h-[22px] min-w-0 flex-1 wide:hidden">
          <DocumentMap isFlat />
        </div>
        <span className="ml-auto flex max-wide:hidden">
          <Tool action="show-spaces" isOn={areSpacesShown} onPress={commands.toggleSpaces}>
            <Pilcrow size={15} aria-hidden />
          </Tool>
          <Tool action="find" onPress={() => commands.open({ name: 'find' })}>
            <TextSearch size={15} aria-hidden />
          </Tool>
        </span>
        <button
          type="button"
          onClick={() => commands.open({ name: 'palette' })}
          className="flex items-center justify-between gap-2 rounded border border-line-strong bg-surface px-2.5 py-1.5 text-[13px] leading-none text-ink-2 hover:bg-paper wide:min-w-32 xl:w-[230px]"
        >
          <span className="hidden truncate xl:inline">{t('search')}</span>
          <span className="xl:hidden">
            <Search size={15} aria-hidden />
            <span className="visually-hidden">{t('search')}</span>
          </span>
          <span className="max-wide:hidden">
            <KeyHint action="palette" />
          </span>
        </button>
        <button
          type="button"
          onClick={onTogglePanel}
          aria-expanded={isPanelOpen}
          aria-controls="side-panel"
          aria-label={t('panel')}
          title={t('panel')}
          className="rounded p-1.5 text-ink-2 hover:bg-empty-soft hover:text-ink aria-expanded:bg-accent-soft aria-expanded:text-accent max-wide:hidden"
        >
          <PanelRight size={16} aria-hidden />
        </button>
      </div>
      <FilterChips chosen={filters} passing={passing} unchecked={facts.unchecked} />
      <BulkBar />
    </section>
  );
};
