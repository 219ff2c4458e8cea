'use client';

import { useTranslations } from 'next-intl';
import { usePlatform } from './use-platform.ts';

export type HintedAction =
  | 'act'
  | 'act-and-find'
  | 'move'
  | 'move-always'
  | 'language'
  | 'leave'
  | 'copy-source'
  | 'checks'
  | 'keys'
  | 'keys-single'
  | 'no-break-space'
  | 'palette';

const onMac: Record<HintedAction, string> = {
  act: '⌘ ↵',
  'act-and-find': '⌘ ⇧ ↵',
  move: '↑ ↓',
  'move-always': '⌥ ↑ ↓',
  language: '⇥',
  leave: 'Esc',
  'copy-source': '⌃ ⇧ C',
  checks: '⌃ ⇧ Q',
  keys: '⌃ ⇧ H',
  'keys-single': '?',
  'no-break-space': '⌥ ␣',
  palette: '⌘ K',
};

const elsewhere: Record<HintedAction, string> = {
  act: 'Ctrl ↵',
  'act-and-find': 'Ctrl ⇧ ↵',
  move: '↑ ↓',
  'move-always': 'Alt ↑ ↓',
  language: 'Tab',
  leave: 'Esc',
  'copy-source': 'Alt C',
  checks: 'Alt Q',
  keys: 'Alt H',
  'keys-single': '?',
  'no-break-space': 'Ctrl ⇧ ␣',
  palette: 'Ctrl K',
};

/** The key of an action, as the person's keyboard has it. */
export const KeyHint = ({ action, isOnAccent = false }: { action: HintedAction; isOnAccent?: boolean }) => {
  const t = useTranslations('keys');
  const platform = usePlatform();
  const keys = platform === 'mac' ? onMac[action] : elsewhere[action];
  return (
    <kbd
      aria-label={t('hint', { keys })}
      className={`rounded-[4px] border border-b-2 px-1.5 py-0.5 font-mono text-[11px] leading-none font-medium whitespace-nowrap ${
        isOnAccent ? 'border-current/40 text-on-accent' : 'border-line-strong bg-paper text-ink-2'
      }`}
    >
      {keys}
    </kbd>
  );
};
