'use client';

import { useTranslations } from 'next-intl';
import type { Chord } from '#domain/keys/chord.ts';
import type { RemappableAction } from '#domain/keys/key-action.ts';
import type { Platform } from '#domain/keys/key-press.ts';
import { printChord } from '#domain/keys/print-chord.ts';
import { useBindings } from './use-bindings.ts';
import { usePlatform } from './use-platform.ts';

/** What every keyboard has in one place; nobody needs to change it. */
export const fixedHints = ['move', 'select', 'language', 'leave'] as const;
export type FixedHint = (typeof fixedHints)[number];
export type HintedAction = RemappableAction | FixedHint;

const fixed: Record<FixedHint, string> = { move: '↑ ↓', select: '⇧ ↑ ↓', language: 'Tab', leave: 'Esc' };
const isFixed = (action: HintedAction): action is FixedHint => (fixedHints as readonly string[]).includes(action);
const systemSpace = { ctrl: false, alt: true, shift: false, meta: false, key: 'Space' };

/** The key that an action is shown with; null when it has none. */
const useChord = (action: HintedAction, platform: Platform): Chord | null => {
  const bindings = useBindings();
  const chord = bindings.find((one) => one.action === action)?.chords[0];
  // macOS has a key of its own for it.
  return chord ?? (platform === 'mac' && action === 'no-break-space' ? systemSpace : null);
};

/** The key of an action, as the person's keyboard has it; said in words to those who listen. */
export const KeyHint = ({ action, isOnAccent = false }: { action: HintedAction; isOnAccent?: boolean }) => {
  const t = useTranslations('keys');
  const platform = usePlatform();
  const chord = useChord(action, platform);
  const spoken = useTranslations('keys.spoken');
  const drawn = isFixed(action) ? fixed[action] : chord && printChord(chord, platform);
  if (drawn === null) return null;
  const said = isFixed(action) ? spoken(action) : chord ? saidOf(chord, platform, spoken) : '';
  return (
    <kbd
      className={`rounded-[4px] border border-b-2 px-1.5 py-0.5 font-mono text-[11px] leading-none font-medium whitespace-nowrap ${
        isOnAccent ? 'border-current/40 text-on-accent' : 'border-line-strong bg-paper text-ink-2'
      }`}
    >
      <span aria-hidden>{drawn}</span>
      <span className="visually-hidden">{t('hint', { keys: said })}</span>
    </kbd>
  );
};

type Spoken = ReturnType<typeof useTranslations<'keys.spoken'>>;

const saidOf = ({ ctrl, alt, shift, meta, key }: Chord, platform: Platform, spoken: Spoken): string => {
  const isMac = platform === 'mac';
  return [
    ctrl && spoken(isMac ? 'control' : 'ctrl'),
    alt && spoken(isMac ? 'option' : 'alt'),
    shift && spoken('shift'),
    meta && spoken('command'),
    key === 'Enter' || key === 'Space' || key === 'ArrowUp' || key === 'ArrowDown' ? spoken(key) : key.toUpperCase(),
  ]
    .filter((part) => part !== false)
    .join(' ');
};
