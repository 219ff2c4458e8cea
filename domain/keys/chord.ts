import type { KeyPress } from './key-press.ts';

/**
 * A key with what is held down. `key` is a letter in lower case, a digit of the row above the letters, another character
 * (whatever the layout asks to be held for it), or a name: `Enter`, `Space`, `ArrowUp`, `F2`.
 */
export type Chord = { ctrl: boolean; alt: boolean; shift: boolean; meta: boolean; key: string };

const modifiers = ['Ctrl', 'Alt', 'Shift', 'Meta'] as const;
const named =
  /^(?:Enter|Space|Tab|Escape|Backspace|Delete|Insert|Home|End|PageUp|PageDown|Arrow(?:Up|Down|Left|Right)|F(?:[1-9]|1[0-2]))$/;

export const isLetter = (key: string): boolean => /^\p{L}$/u.test(key);
export const isDigit = (key: string): boolean => /^\d$/.test(key);
/** Whether a key gives a character, so that it would type without Ctrl, Alt or Command. */
export const isCharacter = (key: string): boolean => [...key].length === 1 || key === 'Space';

/** Reads a chord as `Ctrl+Shift+1`, `Alt+C` or `?`; null for what is none. */
export const parseChord = (name: string): Chord | null => {
  const parts = name.endsWith('++') ? [...name.slice(0, -2).split('+'), '+'] : name === '+' ? ['+'] : name.split('+');
  const key = parts.pop() ?? '';
  const held = new Set(parts);
  if (held.size !== parts.length || parts.some((part) => !(modifiers as readonly string[]).includes(part))) return null;
  const isKey = named.test(key) || (/^[^\s\p{C}\p{M}]$/u.test(key) && key.length === 1);
  if (!isKey) return null;
  return {
    ctrl: held.has('Ctrl'),
    alt: held.has('Alt'),
    shift: held.has('Shift'),
    meta: held.has('Meta'),
    key: key.length === 1 ? key.toLowerCase() : key,
  };
};

/** Writes a chord as `parseChord` reads it, always in the same order. */
export const chordName = ({ ctrl, alt, shift, meta, key }: Chord): string =>
  [ctrl && 'Ctrl', alt && 'Alt', shift && 'Shift', meta && 'Meta', key.length === 1 ? key.toUpperCase() : key]
    .filter((part) => part !== false)
    .join('+');

/**
 * The chord that a press is, or null for a modifier by itself. Digits go by the physical row (on a French layout the
 * character is another, and the keypad types accents on Windows), letters by the character, so that they stand where the
 * layout has them. For other characters Shift is how the layout makes them, not part of the chord.
 */
export const chordOf = ({ key, code, ctrl, alt, shift, meta }: KeyPress): Chord | null => {
  const held = { ctrl, alt, shift, meta };
  const digit = /^Digit(\d)$/.exec(code)?.[1];
  if (digit !== undefined && (ctrl || alt || meta)) return { ...held, key: digit };
  if (key === ' ' || key === '\u00A0' || code === 'Space') return { ...held, key: 'Space' };
  if (/^Numpad\d$/.test(code)) return null;
  if (named.test(key)) return { ...held, key };
  if (key.length !== 1) return null;
  const letter = key.toLowerCase();
  return isLetter(letter) ? { ...held, key: letter } : { ...held, shift: false, key };
};

export const sameChord = (a: Chord, b: Chord): boolean =>
  a.key === b.key && a.ctrl === b.ctrl && a.alt === b.alt && a.shift === b.shift && a.meta === b.meta;
