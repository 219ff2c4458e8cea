import { describe, expect, it } from 'vitest';
import { actionOf } from './action-of.ts';
import { bindingsOf } from './bindings.ts';
import type { KeyAction } from './key-action.ts';
import type { KeyPress } from './key-press.ts';
import { layouts, placeOf, platformOf, pressOf, type System } from './testing/layouts.ts';

const letters: [string, KeyAction][] = [
  ['c', 'copy-source'],
  ['b', 'place-mark'],
  ['k', 'concordance'],
  ['m', 'comment'],
  ['q', 'checks'],
  ['h', 'keys'],
  ['i', 'characters'],
  ['p', 'show-spaces'],
  ['n', 'narrow-no-break-space'],
];
const systems: System[] = ['windows', 'linux', 'macos'];
const grounds = Object.entries(layouts).flatMap(([name, layout]) =>
  systems.map((system) => ({ name, layout, system, platform: platformOf(system), isMac: system === 'macos' })),
);

describe.each(grounds)('with a $name layout by the rules of $system', ({ layout, system, platform, isMac }) => {
  const press = (code: string, held: Parameters<typeof pressOf>[3] = {}) => pressOf(system, layout, code, held);
  const action = (code: string, held: Parameters<typeof pressOf>[3] = {}) => actionOf(press(code, held), platform);
  const command = isMac ? { meta: true } : { ctrl: true };
  const ours = isMac ? { ctrl: true, shift: true } : { alt: true };
  const place = (character: string) => placeOf(layout, character);

  it.each(letters)('takes %s by its character for %s', (letter, expected) => {
    expect(action(place(letter), ours)).toBe(expected);
  });

  it('takes the acts, the palette, find and undo', () => {
    expect(action('Enter', command)).toBe('act');
    expect(action('NumpadEnter', command)).toBe('act');
    expect(action('Enter', { ...command, shift: true })).toBe('act-and-find');
    expect(action(place('k'), command)).toBe('palette');
    expect(action(place('f'), { ctrl: true, shift: true })).toBe('find');
    expect(action(place('z'), command)).toBe('undo');
    expect(action(place('z'), { ...command, shift: true })).toBe('redo');
    if (!isMac) expect(action(place('y'), command)).toBe('redo');
  });

  it('takes the matches by the row of digits, whatever it types, and never by the keypad', () => {
    for (const digit of [1, 2, 3]) {
      expect(action(`Digit${digit}`, { ctrl: true, shift: true })).toBe(`insert-match-${digit}`);
      const onKeypad = { key: String(digit), code: `Numpad${digit}`, ctrl: true, shift: true };
      expect(actionOf({ ...press('Enter'), ...onKeypad }, platform)).toBeNull();
      expect(actionOf({ ...press('Enter'), ...onKeypad, ctrl: false, shift: false, alt: true }, platform)).toBeNull();
    }
  });

  it('moves by Alt with a vertical arrow, and on macOS with Command too', () => {
    expect(action('ArrowUp', { alt: true })).toBe('previous');
    expect(action('ArrowDown', { alt: true })).toBe('next');
    expect(action('ArrowDown', { alt: true, meta: true })).toBe(isMac ? 'next' : null);
  });

  it('knows the keys of every keyboard', () => {
    expect(action('ArrowUp')).toBe('up');
    expect(action('ArrowDown')).toBe('down');
    expect(action('Tab')).toBe('next-language');
    expect(action('Tab', { shift: true })).toBe('previous-language');
    expect(action('Escape')).toBe('leave');
    expect(action(place('?'), { shift: true })).toBe('keys-outside-a-field');
    expect(action('ArrowDown', { shift: true })).toBeNull();
  });

  it('leaves a no-break space to the system where it has a key for it', () => {
    expect(action('Space', { ctrl: true, shift: true })).toBe(isMac ? null : 'no-break-space');
    expect(action('Space', { alt: true })).toBeNull();
  });

  it('leaves the browser its own', () => {
    for (const letter of ['w', 't', 'n', 'l']) expect(action(place(letter), command)).toBeNull();
    for (const digit of [1, 2, 3]) expect(action(`Digit${digit}`, command)).toBeNull();
    expect(action('ArrowLeft', { alt: true })).toBeNull();
    expect(action('ArrowRight', { alt: true })).toBeNull();
  });

  it('takes no character that is typed, with or without AltGr or ⌥', () => {
    const typing = isMac ? [{}, { alt: true }, { alt: true, shift: true }] : [{}, { altGr: true }];
    for (const code of Object.keys(layout)) {
      const presses = code === place('?') ? typing : [...typing, { shift: true }];
      expect(presses.map((press) => [code, press, action(code, press)])).toEqual(
        presses.map((press) => [code, press, null]),
      );
    }
  });
});

const base: KeyPress = {
  key: 'c',
  code: 'KeyC',
  ctrl: false,
  meta: false,
  alt: true,
  shift: false,
  altGraph: false,
  isComposing: false,
};

describe('what is text', () => {
  it('takes nothing while a character is composed', () => {
    expect(actionOf({ ...base, key: 'Enter', alt: false, ctrl: true, isComposing: true }, 'other')).toBeNull();
    expect(actionOf({ ...base, key: 'Process' }, 'other')).toBeNull();
  });
  it('takes no dead key', () => {
    expect(actionOf({ ...base, key: 'Dead' }, 'other')).toBeNull();
    expect(actionOf({ ...base, key: 'Dead', alt: false, code: 'BracketLeft' }, 'mac')).toBeNull();
  });
  it('takes nothing with AltGraph outside macOS, arrows included', () => {
    expect(actionOf({ ...base, altGraph: true }, 'other')).toBeNull();
    expect(actionOf({ ...base, key: 'ArrowDown', code: 'ArrowDown', altGraph: true }, 'other')).toBeNull();
  });
});

describe('keys that a person chose', () => {
  const bindings = bindingsOf('other', { checks: 'Alt+J', comment: 'Alt+Q' });
  it('take the place of the usual ones', () => {
    expect(actionOf({ ...base, key: 'j', code: 'KeyJ' }, 'other', bindings)).toBe('checks');
    expect(actionOf({ ...base, key: 'q', code: 'KeyQ' }, 'other', bindings)).toBe('comment');
    expect(actionOf({ ...base, key: 'm', code: 'KeyM' }, 'other', bindings)).toBeNull();
  });
  it('leave the other actions theirs', () => {
    expect(actionOf(base, 'other', bindings)).toBe('copy-source');
  });
  it('can be without single keys', () => {
    const question = { ...base, key: '?', code: 'Slash', alt: false, shift: true };
    expect(actionOf(question, 'other', bindingsOf('other', {}, false))).toBeNull();
    expect(actionOf({ ...base, key: 'h', code: 'KeyH' }, 'other', bindingsOf('other', {}, false))).toBe('keys');
  });
});
