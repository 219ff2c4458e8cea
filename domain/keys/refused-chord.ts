import { isCharacter, isDigit, isLetter, type Chord } from './chord.ts';
import type { RemappableAction } from './key-action.ts';
import type { Platform } from './key-press.ts';

/**
 * Why a key is never taken: it is the browser's or the system's, it moves or edits in every field, or it types a character.
 */
export type ChordRefusal = 'browser' | 'system' | 'editing' | 'types';

/** Tabs, windows, address, printing, reloading, quitting, developer tools: many are not even told to a page. */
const ofBrowser = ['w', 't', 'n', 'l', 'r', 'p', 'q', 's', 'o', 'd', 'f', 'g', 'h', 'j', '+', '-', '='];
const ofBrowserWithShift = ['w', 't', 'n', 'p', 'q', 'r', 'i', 'j', 'c'];
const ofMacWithShift = ['w', 't', 'n', 'p', 'q', 'r', 'f', '3', '4', '5'];
const ofEditing = ['a', 'c', 'v', 'x', 'z', 'y', 'b', 'i', 'u'];
/** Address bar and menus of the browsers on Windows and Linux. */
const ofBrowserWithAlt = ['d', 'e', 'f'];
const freeFunctionKeys = ['F2', 'F4', 'F8', 'F9'];

/** Those of the list that our own keys are, with the action that may have them back. */
const ours: Partial<Record<string, readonly RemappableAction[]>> = { z: ['undo', 'redo'], y: ['redo'] };

/** Why a person may not give this key to this action (domain.md §7, "never taken"); null when they may. */
export const refusedChord = (chord: Chord, action: RemappableAction, platform: Platform): ChordRefusal | null => {
  const { ctrl, alt, shift, meta, key } = chord;
  const isHeld = ctrl || alt || meta;
  if (/^F\d+$/.test(key)) return alt && key === 'F4' ? 'system' : freeFunctionKeys.includes(key) ? null : 'browser';
  if (!isHeld) return isCharacter(key) ? singleKey(chord, action) : 'editing';
  return platform === 'mac' ? onMac(chord, action) : elsewhere({ ctrl, alt, shift, meta, key }, action);
};

const singleKey = ({ key }: Chord, action: RemappableAction): ChordRefusal | null =>
  // Outside a field a character types nothing.
  action === 'keys-outside-a-field' && key !== 'Space' ? null : 'types';

const elsewhere = ({ ctrl, alt, shift, meta, key }: Chord, action: RemappableAction): ChordRefusal | null => {
  if (meta || (alt && (key === 'Tab' || key === 'Escape' || (key === 'Space' && !shift)))) return 'system';
  // Windows reports AltGr so, whatever is held.
  if (ctrl && alt) return isCharacter(key) ? 'types' : 'system';
  if (alt) {
    if (key === 'ArrowLeft' || key === 'ArrowRight' || key === 'Home') return 'browser';
    return isDigit(key) || (!shift && ofBrowserWithAlt.includes(key)) ? 'browser' : null;
  }
  return withCommand(key, shift, action, ofBrowserWithShift);
};

const onMac = ({ ctrl, alt, shift, meta, key }: Chord, action: RemappableAction): ChordRefusal | null => {
  if (alt && !ctrl && !meta) {
    if (key === 'ArrowLeft' || key === 'ArrowRight') return 'editing';
    return isCharacter(key) ? 'types' : null;
  }
  if (meta && !ctrl && !alt) {
    if (['h', 'm', 'q', 'Space', 'Tab', '`'].includes(key) && !shift) return 'system';
    return withCommand(key, shift, action, ofMacWithShift);
  }
  // ⌃ with a letter moves and deletes in every field of the system; ⌃ with an arrow changes the desktop.
  if (ctrl && !shift && !meta && !alt) return isLetter(key) ? 'editing' : key.startsWith('Arrow') ? 'system' : null;
  return null;
};

/** With Ctrl, on macOS with Command. */
const withCommand = (
  key: string,
  shift: boolean,
  action: RemappableAction,
  taken: readonly string[],
): ChordRefusal | null => {
  if (key === 'Tab' || key === 'PageUp' || key === 'PageDown') return 'browser';
  if (/^(?:Arrow|Home|End|Backspace|Delete|Insert|Escape)/.test(key)) return 'editing';
  if (ours[key]?.includes(action)) return null;
  if (shift) return taken.includes(key) ? 'browser' : key === 'z' || key === 'v' ? 'editing' : null;
  if (isDigit(key) || ofBrowser.includes(key)) return 'browser';
  return ofEditing.includes(key) ? 'editing' : null;
};
