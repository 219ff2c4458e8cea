import { describe, expect, it } from 'vitest';
import { actionOf, type KeyAction, type KeyPress, type Platform } from './action-of.ts';

const press = (key: string, over: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  ctrl: false,
  meta: false,
  alt: false,
  shift: false,
  altGraph: false,
  isComposing: false,
  ...over,
});

/** Where the letters of the keys stand; the same character wherever the layout has it. */
const layouts = {
  us: { c: 'KeyC', q: 'KeyQ', h: 'KeyH', k: 'KeyK' },
  spanish: { c: 'KeyC', q: 'KeyQ', h: 'KeyH', k: 'KeyK' },
  french: { c: 'KeyC', q: 'KeyA', h: 'KeyH', k: 'KeyK' },
} as const;

describe.each(Object.entries(layouts))('on a %s layout', (_, place) => {
  const onPc: [KeyPress, KeyAction][] = [
    [press('Enter', { ctrl: true }), 'act'],
    [press('Enter', { ctrl: true, shift: true }), 'act-and-find'],
    [press('ArrowUp', { alt: true }), 'previous'],
    [press('ArrowDown', { alt: true }), 'next'],
    [press('c', { alt: true, code: place.c }), 'copy-source'],
    [press('q', { alt: true, code: place.q }), 'checks'],
    [press('h', { alt: true, code: place.h }), 'keys'],
    [press('k', { ctrl: true, code: place.k }), 'palette'],
    [press(' ', { ctrl: true, shift: true, code: 'Space' }), 'no-break-space'],
  ];
  const onMac: [KeyPress, KeyAction][] = [
    [press('Enter', { meta: true }), 'act'],
    [press('Enter', { meta: true, shift: true }), 'act-and-find'],
    [press('ArrowUp', { alt: true }), 'previous'],
    [press('ArrowDown', { alt: true, meta: true }), 'next'],
    [press('C', { ctrl: true, shift: true, code: place.c }), 'copy-source'],
    [press('Q', { ctrl: true, shift: true, code: place.q }), 'checks'],
    [press('H', { ctrl: true, shift: true, code: place.h }), 'keys'],
    [press('k', { meta: true, code: place.k }), 'palette'],
  ];
  it.each(onPc)('knows %o on Windows and Linux', (key, action) => expect(actionOf(key, 'other')).toBe(action));
  it.each(onMac)('knows %o on macOS', (key, action) => expect(actionOf(key, 'mac')).toBe(action));

  const ofTheBrowser: [KeyPress, Platform][] = [
    ...['w', 't', 'n', 'l', '1'].map((key): [KeyPress, Platform] => [press(key, { ctrl: true }), 'other']),
    ...['ArrowLeft', 'ArrowRight'].map((key): [KeyPress, Platform] => [press(key, { alt: true }), 'other']),
    // ⌥ with a letter types on macOS.
    ...['c', 'ç', 'q', 'œ', 'h'].map((key): [KeyPress, Platform] => [press(key, { alt: true }), 'mac']),
    [press('k', { ctrl: true, shift: true }), 'other'],
    [press(' ', { ctrl: true, shift: true }), 'mac'],
  ];
  it.each(ofTheBrowser)('leaves %o to the browser (%s)', (key, platform) => expect(actionOf(key, platform)).toBeNull());
});

describe('the keys that are the same everywhere', () => {
  const same: [KeyPress, KeyAction][] = [
    [press('ArrowUp'), 'up'],
    [press('ArrowDown'), 'down'],
    [press('Tab'), 'next-language'],
    [press('Tab', { shift: true }), 'previous-language'],
    [press('Escape'), 'leave'],
    [press('?', { shift: true, code: 'Slash' }), 'keys-outside-a-field'],
    [press('?', { shift: true, code: 'KeyM' }), 'keys-outside-a-field'],
    [press('?', { shift: true, code: 'Minus' }), 'keys-outside-a-field'],
  ];
  it.each(same)('knows %o', (key, action) => {
    expect(actionOf(key, 'other')).toBe(action);
    expect(actionOf(key, 'mac')).toBe(action);
  });
  it('leaves Shift with an arrow to the selection', () => {
    expect(actionOf(press('ArrowDown', { shift: true }), 'other')).toBeNull();
  });
});

describe('what is text', () => {
  it('takes nothing while a character is composed', () => {
    expect(actionOf(press('Enter', { ctrl: true, isComposing: true }), 'other')).toBeNull();
    expect(actionOf(press('Process', { alt: true }), 'other')).toBeNull();
  });
  it('takes no dead key', () => {
    expect(actionOf(press('Dead', { alt: true, code: 'KeyC' }), 'other')).toBeNull();
    expect(actionOf(press('Dead', { code: 'BracketLeft' }), 'mac')).toBeNull();
  });
  it('takes nothing with AltGraph outside macOS, though Windows reports Ctrl and Alt', () => {
    expect(actionOf(press('c', { alt: true, altGraph: true }), 'other')).toBeNull();
    expect(actionOf(press('€', { ctrl: true, alt: true, altGraph: true, code: 'KeyE' }), 'other')).toBeNull();
    expect(actionOf(press('ArrowDown', { alt: true, altGraph: true }), 'other')).toBeNull();
  });
});
