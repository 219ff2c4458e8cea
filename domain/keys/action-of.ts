import { bindingsOf, boundAction, type Bindings } from './bindings.ts';
import { chordOf } from './chord.ts';
import type { FixedAction, KeyAction } from './key-action.ts';
import type { KeyPress, Platform } from './key-press.ts';

const usual: Record<Platform, Bindings> = { mac: bindingsOf('mac'), other: bindingsOf('other') };

/**
 * The action of a key press by these bindings (else by those of domain.md §7), or null when it is text or the browser's.
 * A press while composing, a dead key and, outside macOS, one with AltGraph (which Windows reports as Ctrl and Alt) are
 * always text.
 */
export const actionOf = (press: KeyPress, platform: Platform, bindings = usual[platform]): KeyAction | null => {
  const { key, isComposing, altGraph } = press;
  if (isComposing || key === 'Dead' || key === 'Process' || key === 'Unidentified') return null;
  if (altGraph && platform === 'other') return null;
  const fixed = fixedAction(press);
  if (fixed) return fixed;
  const chord = chordOf(press);
  return chord && boundAction(bindings, chord);
};

const fixedAction = ({ key, ctrl, meta, alt, shift }: KeyPress): FixedAction | null => {
  if (ctrl || meta || alt) return null;
  if (key === 'Tab') return shift ? 'previous-language' : 'next-language';
  if (shift) return null;
  if (key === 'Escape') return 'leave';
  if (key === 'ArrowUp') return 'up';
  return key === 'ArrowDown' ? 'down' : null;
};
