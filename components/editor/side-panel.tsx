'use client';

import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import { X } from 'lucide-react';
import { useEffect, type KeyboardEvent } from 'react';
import { ChecksTab } from './checks-tab.tsx';
import { cellKey } from './cell-key.ts';
import type { PanelTab } from './commands.ts';
import { useEditor } from './editor-context.tsx';
import { lazyParts } from './lazy-parts.ts';
import { MatchesSection } from './matches-section.tsx';
import { sortFindings } from './standing-findings.ts';
import { useOpenSuggestions } from '#components/review/use-open-suggestions.ts';
import type { TalkWish } from './talk-place.ts';
import { useActive, useActiveSegment, useFound, useIgnored } from './use-cell.ts';
import { useOpenCount } from './use-talk.ts';

const SuggestionsTab = dynamic(() => lazyParts.suggestions().then((part) => part.SuggestionsTab));
const ReferencesPanel = dynamic(() => lazyParts.references().then((part) => part.ReferencesPanel));
const HistoryTab = dynamic(() => lazyParts.history().then((part) => part.HistoryTab));
const TalkTab = dynamic(() => lazyParts.talk().then((part) => part.TalkTab));

/** What of the panel is not of a cell has a head of its own. */
const tabs: readonly Exclude<PanelTab, 'references'>[] = ['checks', 'talk', 'suggestions', 'history'];

type Props = {
  tab: PanelTab;
  onTab: (tab: PanelTab) => void;
  isFocused: boolean;
  wish: TalkWish | null;
  onWished: () => void;
};

/** What belongs to the active cell: its checks, what is said of it, what is suggested, and its history. */
export const SidePanel = ({ tab, onTab, isFocused, wish, onWished }: Props) => {
  const t = useTranslations('editor');
  const { commands, document: shownDocument } = useEditor();
  const suggestions = useOpenSuggestions(shownDocument.id);
  const active = useActive();
  const place = active ?? { segmentId: '', language: 'en' as const };
  const suggested = suggestions.get(cellKey(place))?.length ?? 0;
  const { standing } = sortFindings(useFound(place), useIgnored(place));
  useEffect(() => {
    if (isFocused) document.getElementById(`tab-${tab}`)?.focus();
  }, [isFocused, tab]);
  const talk = (useOpenCount(place) ?? 0) + (useOpenCount({ ...place, language: 'fr' }) ?? 0);
  const counts = { checks: standing.length, talk, suggestions: suggested, history: 0 };
  const segment = useActiveSegment();
  const close = () => {
    commands.closePanel();
    if (active) commands.focus(active);
  };
  if (tab === 'references') return <ReferencesPanel isFocused={isFocused} onClose={close} />;
  const step = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    const by = event.key === 'ArrowRight' ? 1 : tabs.length - 1;
    const next = tabs[(tabs.indexOf(tab) + by) % tabs.length] ?? tab;
    onTab(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <>
      <div className="sticky top-0 z-10 flex items-center border-b border-line bg-surface pr-1.5 pl-2">
        <div role="tablist" aria-label={t('panel')} className="flex flex-1 flex-wrap">
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
              className={`px-1 py-3 text-[12px] leading-none whitespace-nowrap font-medium focus-visible:-outline-offset-2 ${one === tab ? 'text-ink shadow-[inset_0_-2px_var(--accent)]' : 'text-ink-2 hover:text-ink'}`}
            >
              {t(`tabs.${one}`)}
              {counts[one] > 0 ? <sup className="tabular ml-0.5 text-[10px] text-ink-2">{counts[one]}</sup> : null}
            </button>
          ))}
        </div>
        <button
          type="button"
          aria-label={t('closePanel')}
          onClick={close}
          className="rounded p-1.5 text-ink-2 hover:bg-empty-soft hover:text-ink"
        >
          <X size={15} aria-hidden />
        </button>
      </div>
      <div role="tabpanel" id="panel-content" aria-labelledby={`tab-${tab}`}>
        {active && segment ? (
          tab === 'checks' ? (
            <>
              <ChecksTab key={`${active.segmentId}:${active.language}`} place={active} />
              <MatchesSection place={active} />
            </>
          ) : tab === 'suggestions' ? (
            <SuggestionsTab key={`${active.segmentId}:${active.language}`} place={active} />
          ) : tab === 'talk' ? (
            <TalkTab key={`${active.segmentId}:${active.language}`} place={active} wish={wish} onWished={onWished} />
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
