import type { KeyPress, Platform } from '../key-press.ts';

/** The characters of one key: plain, with Shift, with AltGr (Windows, Linux) and with ⌥ (macOS). */
type Key = { plain: string; shift: string; altGr?: string; option: string };
export type Layout = Record<string, Key>;

const letter = (plain: string, option: string, altGr?: string): Key => ({
  plain,
  shift: plain.toUpperCase(),
  option,
  ...(altGr ? { altGr } : {}),
});
const key = (plain: string, shift: string, option: string, altGr?: string): Key => ({
  plain,
  shift,
  option,
  ...(altGr ? { altGr } : {}),
});

/** What the keys that matter here give, as Windows and macOS lay them out; `Dead` waits for a letter. */
export const layouts: Record<'us' | 'spanish' | 'french', Layout> = {
  us: {
    KeyB: letter('b', '∫'),
    KeyC: letter('c', 'ç'),
    KeyF: letter('f', 'ƒ'),
    KeyH: letter('h', '˙'),
    KeyI: letter('i', 'Dead'),
    KeyK: letter('k', '˚'),
    KeyL: letter('l', '¬'),
    KeyM: letter('m', 'µ'),
    KeyN: letter('n', 'Dead'),
    KeyP: letter('p', 'π'),
    KeyQ: letter('q', 'œ'),
    KeyT: letter('t', '†'),
    KeyW: letter('w', '∑'),
    KeyY: letter('y', '¥'),
    KeyZ: letter('z', 'Ω'),
    Digit1: key('1', '!', '¡'),
    Digit2: key('2', '@', '™'),
    Digit3: key('3', '#', '£'),
    Slash: key('/', '?', '÷'),
    Space: key(' ', ' ', '\u00A0'),
  },
  spanish: {
    KeyB: letter('b', 'ß'),
    KeyC: letter('c', '©'),
    KeyF: letter('f', 'ƒ'),
    KeyH: letter('h', '™'),
    KeyI: letter('i', '|'),
    KeyK: letter('k', 'Dead'),
    KeyL: letter('l', 'ł'),
    KeyM: letter('m', 'µ'),
    KeyN: letter('n', '~'),
    KeyP: letter('p', 'π'),
    KeyQ: letter('q', 'œ'),
    KeyT: letter('t', '†'),
    KeyW: letter('w', 'æ'),
    KeyY: letter('y', '¥'),
    KeyZ: letter('z', 'Ω'),
    Digit1: key('1', '!', '|', '|'),
    Digit2: key('2', '"', '@', '@'),
    Digit3: key('3', '·', '#', '#'),
    Minus: key("'", '?', '´'),
    Space: key(' ', ' ', '\u00A0'),
  },
  french: {
    KeyB: letter('b', 'ß'),
    KeyC: letter('c', '©'),
    KeyF: letter('f', 'ƒ'),
    KeyH: letter('h', 'Ì'),
    KeyI: letter('i', 'î'),
    KeyK: letter('k', 'È'),
    KeyL: letter('l', '|'),
    Semicolon: letter('m', 'µ'),
    KeyN: letter('n', 'Dead'),
    KeyP: letter('p', 'π'),
    KeyA: letter('q', '‡'),
    KeyT: letter('t', '†'),
    KeyZ: letter('w', '‹'),
    KeyY: letter('y', 'Ú'),
    KeyW: letter('z', 'Â'),
    Digit1: key('&', '1', 'Dead'),
    Digit2: key('é', '2', 'ë', 'Dead'),
    Digit3: key('"', '3', '“', '#'),
    KeyM: key(',', '?', '∞'),
    Space: key(' ', ' ', '\u00A0'),
  },
};

export type System = 'windows' | 'linux' | 'macos';
export const platformOf = (system: System): Platform => (system === 'macos' ? 'mac' : 'other');

type Held = { ctrl?: boolean; alt?: boolean; shift?: boolean; meta?: boolean; altGr?: boolean };

/** Where a layout has a character without Shift, or with it. */
export const placeOf = (layout: Layout, character: string): string => {
  const found = Object.entries(layout).find(([, { plain, shift }]) => plain === character || shift === character);
  if (!found) throw new Error(`no key for ${character}`);
  return found[0];
};

/** A press of a physical key as a browser tells it on a system. */
export const pressOf = (system: System, layout: Layout, code: string, held: Held = {}): KeyPress => {
  const { ctrl = false, alt = false, shift = false, meta = false, altGr = false } = held;
  const keys = layout[code];
  const rest = { code, shift, meta, isComposing: false };
  if (!keys) return { key: code.replace(/^Numpad(?=\D)/, ''), ...rest, ctrl, alt, altGraph: false };
  if (system === 'macos') {
    const key = alt ? keys.option : shift ? keys.shift : keys.plain;
    // With ⌘ macOS gives the character without Shift.
    return { key: meta && !alt ? keys.plain : key, ...rest, ctrl, alt, altGraph: false };
  }
  if (altGr) {
    // Windows holds Ctrl and Alt for AltGr, Linux neither.
    const isWindows = system === 'windows';
    return { key: keys.altGr ?? keys.plain, ...rest, ctrl: isWindows, alt: isWindows, altGraph: true };
  }
  return { key: shift ? keys.shift : keys.plain, ...rest, ctrl, alt, altGraph: false };
};
