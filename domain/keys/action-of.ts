/** What a key asks for in the editor (domain.md §7). `up` and `down` hold only on the first and last line of a text. */
export type KeyAction =
  | 'act'
  | 'act-and-find'
  | 'previous'
  | 'next'
  | 'up'
  | 'down'
  | 'next-language'
  | 'previous-language'
  | 'leave'
  | 'copy-source'
  | 'checks'
  | 'keys'
  | 'keys-outside-a-field'
  | 'no-break-space'
  | 'palette';

export type Platform = 'mac' | 'other';

/** What matters of a key press. `key` is the character that the layout gives, `code` the place on the keyboard. */
export type KeyPress = {
  key: string;
  code: string;
  ctrl: boolean;
  meta: boolean;
  alt: boolean;
  shift: boolean;
  altGraph: boolean;
  isComposing: boolean;
};

/**
 * The action of a key press, or null when it is text or the browser's. Letters go by the character, so that they stand where
 * the layout has them. A press while composing, a dead key and, outside macOS, one with AltGraph (which Windows reports
 * as Ctrl and Alt) are always text.
 */
export const actionOf = (press: KeyPress, platform: Platform): KeyAction | null => {
  const { key, isComposing, altGraph } = press;
  if (isComposing || key === 'Dead' || key === 'Process' || key === 'Unidentified') return null;
  if (altGraph && platform === 'other') return null;
  return plainAction(press) ?? movingAction(press, platform) ?? commandAction(press, platform);
};

/** The keys that are the same everywhere, without Ctrl, Alt or Command. */
const plainAction = ({ key, ctrl, meta, alt, shift }: KeyPress): KeyAction | null => {
  if (ctrl || meta || alt) return null;
  if (key === 'Tab') return shift ? 'previous-language' : 'next-language';
  // Where "?" needs Shift depends on the layout.
  if (key === '?') return 'keys-outside-a-field';
  if (shift) return null;
  if (key === 'Escape') return 'leave';
  if (key === 'ArrowUp') return 'up';
  return key === 'ArrowDown' ? 'down' : null;
};

const movingAction = ({ key, ctrl, meta, alt, shift }: KeyPress, platform: Platform): KeyAction | null => {
  const isAsked = alt && !ctrl && !shift && (platform === 'mac' || !meta);
  if (!isAsked) return null;
  if (key === 'ArrowUp') return 'previous';
  return key === 'ArrowDown' ? 'next' : null;
};

const letters: Record<string, KeyAction> = { c: 'copy-source', q: 'checks', h: 'keys' };

const commandAction = ({ key, code, ctrl, meta, alt, shift }: KeyPress, platform: Platform): KeyAction | null => {
  const isMac = platform === 'mac';
  const isCommand = isMac ? meta && !ctrl && !alt : ctrl && !meta && !alt;
  if (isCommand && key === 'Enter') return shift ? 'act-and-find' : 'act';
  if (isCommand && !shift && key.toLowerCase() === 'k') return 'palette';
  // On macOS the system has a key of its own for it.
  if (!isMac && isCommand && shift && (key === ' ' || key === '\u00A0' || code === 'Space')) return 'no-break-space';
  const isLetter = isMac ? ctrl && shift && !meta && !alt : alt && !ctrl && !meta && !shift;
  return isLetter ? (letters[key.toLowerCase()] ?? null) : null;
};
