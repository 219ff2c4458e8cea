'use client';

import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import { X } from 'lucide-react';
import { useEffect, type KeyboardEvent } from 'react';
import { ChecksTab } from './checks-tab.tsx';
import type { PanelTab } from './commands.ts';
import { useEditor } from './editor-context.tsx';
import { sortFindings } from './standing-findings.ts';
import { useActive, useActiveSegment, useFound, useIgnored } from './use-cell.ts';

const HistoryTab = dynamic(() => import('./history-tab.tsx').then((module) => module.HistoryTab));

const tabs: readonly PanelTab[] = ['checks', 'history'];

type Props = { tab: PanelTab; onTab: (tab: PanelTab) => void; isFocused: boolean };

/** What belongs to the active cell: its checks and its history. */
export const SidePanel = ({ tab, onTab, isFocused }: Props) => {
  const t = useTranslations('editor');
  const { commands } = useEditor();
  const active = useActive();
  const place = active ?? { segmentId: '', language: 'en' as const };
  const { standing } = sortFindings(useFound(place), useIgnored(place));
  useEffect(() => {
    if (isFocused) document.getElementById(`tab-${tab}`)?.focus();
  }, [isFocused, tab]);
  const segment = useActiveSegment();
  const step = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    const next = tabs[(tabs.indexOf(tab) + 1) % tabs.length] ?? tab;
    onTab(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <>
      <div className="sticky top-0 z-10 flex items-center border-b border-line bg-surface pr-1.5 pl-2.5">
        <div role="tablist" aria-label={t('panel')} className="flex flex-1">
          {tabs.map((one) => (
            <button
              key={one}
              type="button"
              role="tab"
              id={`tab-${one}`}
              aria-selected={one === tab}
              aria-controls="panel-content"
              tabIndex={one === tab ? 0 : -1}
              onKeyDown={step}
              onClick={() => onTab(one)}
              className={`px-2.5 py-3 text-[12.5px] leading-none font-medium focus-visible:-outline-offset-2 ${one === tab ? 'text-ink shadow-[inset_0_-2px_var(--accent)]' : 'text-ink-2 hover:text-ink'}`}
            >
              {t(`tabs.${one}`)}
              {one === 'checks' && standing.length > 0 ? (
                <sup className="tabular ml-0.5 text-[10px] text-ink-2">{standing.length}</sup>
              ) : null}
            </button>
          ))}
        </div>
        <button
          type="button"
          aria-label={t('closePanel')}
          onClick={() => {
            commands.closePanel();
            if (active) commands.focus(active);
          }}
          className="rounded p-1.5 text-ink-2 hover:bg-empty-soft hover:text-ink"
        >
          <X size={15} aria-hidden />
        </button>
      </div>
      <div role="tabpanel" id="panel-content" aria-labelledby={`tab-${tab}`}>
        {active && segment ? (
          tab === 'checks' ? (
            <ChecksTab key={`${active.segmentId}:${active.language}`} place={active} />
          ) : (
            <HistoryTab key={`${active.segmentId}:${active.language}`} place={active} />
          )
        ) : (
          <p className="m-0 px-3.5 py-4 text-[13px] text-ink-2">{t('noCell')}</p>
        )}
      </div>
    </>
  );
};
