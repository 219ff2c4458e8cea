import type { Chord } from './chord.ts';
import type { Platform } from './key-press.ts';

const signs: Record<string, string> = {
  Enter: '↵',
  Space: '␣',
  Escape: 'Esc',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};

/** A chord as it stands on the keys: `Ctrl ⇧ 1`, on macOS `⌃ ⇧ 1`. */
export const printChord = ({ ctrl, alt, shift, meta, key }: Chord, platform: Platform): string => {
  const isMac = platform === 'mac';
  return [
    ctrl && (isMac ? '⌃' : 'Ctrl'),
    alt && (isMac ? '⌥' : 'Alt'),
    shift && '⇧',
    meta && (isMac ? '⌘' : 'Meta'),
    signs[key] ?? key.toUpperCase(),
  ]
    .filter((part) => part !== false)
    .join(' ');
};
