import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areKeysUsable, bindingsOf, boundAction, problemOf } from './bindings.ts';
import { chordName, parseChord, sameChord, type Chord } from './chord.ts';
import { keyActions, type RemappableAction } from './key-action.ts';
import type { Platform } from './key-press.ts';
import { printChord } from './print-chord.ts';
import { refusedChord } from './refused-chord.ts';

const chord = (name: string): Chord => {
  const parsed = parseChord(name);
  if (!parsed) throw new Error(`no chord: ${name}`);
  return parsed;
};
const platforms: Platform[] = ['mac', 'other'];

describe('the name of a chord', () => {
  it('is read back as it was written', () => {
    const any = fc.record({
      ctrl: fc.boolean(),
      alt: fc.boolean(),
      shift: fc.boolean(),
      meta: fc.boolean(),
      key: fc.constantFrom('a', 'é', 'ñ', '1', '?', '+', '-', 'Enter', 'Space', 'ArrowUp', 'F2'),
    });
    fc.assert(
      fc.property(any, (one) => {
        expect(parseChord(chordName(one))).toEqual(one);
      }),
    );
  });
  it.each(['', 'Ctrl', 'Ctrl+', 'Hyper+A', 'Ctrl+Ctrl+A', 'ab', 'Ctrl+F13', 'Shift+Alt'])('is none in %o', (name) => {
    expect(parseChord(name)).toBeNull();
  });
  it('is printed as the keyboard has it', () => {
    expect(printChord(chord('Ctrl+Shift+1'), 'other')).toBe('Ctrl ⇧ 1');
    expect(printChord(chord('Shift+Meta+Enter'), 'mac')).toBe('⇧ ⌘ ↵');
  });
});

describe.each(platforms)('the usual keys (%s)', (platform) => {
  const bindings = bindingsOf(platform);
  it('are none that is never taken', () => {
    const refused = bindings.flatMap(({ action, chords }) =>
      chords.filter((one) => refusedChord(one, action, platform) !== null).map(chordName),
    );
    expect(refused).toEqual([]);
  });
  it('are each of one action', () => {
    const names = bindings.flatMap(({ chords }) => chords.map(chordName));
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('a key that is never taken', () => {
  it.each<[string, Platform, string]>([
    ['Ctrl+W', 'other', 'browser'],
    ['Ctrl+T', 'other', 'browser'],
    ['Ctrl+N', 'other', 'browser'],
    ['Ctrl+L', 'other', 'browser'],
    ['Ctrl+1', 'other', 'browser'],
    ['Ctrl+Shift+N', 'other', 'browser'],
    ['Alt+ArrowLeft', 'other', 'browser'],
    ['Alt+1', 'other', 'browser'],
    ['F5', 'other', 'browser'],
    ['Alt+F4', 'other', 'system'],
    ['Ctrl+C', 'other', 'editing'],
    ['Ctrl+Z', 'other', 'editing'],
    ['Ctrl+ArrowLeft', 'other', 'editing'],
    ['Ctrl+Alt+E', 'other', 'types'],
    ['Meta+J', 'other', 'system'],
    ['x', 'other', 'types'],
    ['Enter', 'other', 'editing'],
    ['Meta+W', 'mac', 'browser'],
    ['Meta+3', 'mac', 'browser'],
    ['Meta+Q', 'mac', 'system'],
    ['Alt+C', 'mac', 'types'],
    ['Alt+1', 'mac', 'types'],
    ['Alt+ArrowLeft', 'mac', 'editing'],
    ['Ctrl+A', 'mac', 'editing'],
  ])('%s (%s): %s', (name, platform, why) => {
    expect(problemOf(chord(name), 'checks', platform, bindingsOf(platform))).toEqual({ kind: 'never', why });
  });
});

describe('choosing a key', () => {
  it('says which action has it', () => {
    expect(problemOf(chord('Alt+C'), 'checks', 'other', bindingsOf('other'))).toEqual({
      kind: 'taken',
      by: 'copy-source',
    });
    expect(problemOf(chord('Alt+C'), 'copy-source', 'other', bindingsOf('other'))).toBeNull();
    expect(problemOf(chord('Alt+Q'), 'comment', 'other', bindingsOf('other', { checks: 'Alt+J' }))).toBeNull();
  });
  it('is in force on the keyboards that can give it', () => {
    const chosen = { checks: 'Meta+E' };
    expect(boundAction(bindingsOf('mac', chosen), chord('Meta+E'))).toBe('checks');
    expect(boundAction(bindingsOf('other', chosen), chord('Alt+Q'))).toBe('checks');
  });
  it('never leaves one key to two actions', () => {
    const choice = fc.dictionary(
      fc.constantFrom(...keyActions),
      fc.constantFrom('Alt+J', 'Alt+C', 'Alt+Q', 'Ctrl+Shift+1', 'F2', 'Ctrl+J'),
    );
    fc.assert(
      fc.property(choice, fc.constantFrom(...platforms), (chosen: Partial<Record<RemappableAction, string>>, on) => {
        for (const { action, chords, isChosen } of bindingsOf(on, chosen)) {
          for (const one of chords) {
            const rivals = bindingsOf(on, chosen).filter((other) => other.chords.some((two) => sameChord(one, two)));
            if (isChosen && rivals.filter((other) => other.isChosen).length === 1)
              expect(boundAction(bindingsOf(on, chosen), one)).toBe(action);
          }
        }
      }),
    );
  });
});

describe('a set of chosen keys', () => {
  it('can be kept when each is a key of one action', () => {
    expect(areKeysUsable({ checks: 'Alt+J', act: 'Meta+E' })).toBe(true);
    expect(areKeysUsable({ checks: 'Alt+J', act: 'Alt+J' })).toBe(false);
    expect(areKeysUsable({ checks: 'Ctrl+W' })).toBe(false);
    expect(areKeysUsable({ checks: 'Hyper+W' })).toBe(false);
    expect(areKeysUsable({ dance: 'Alt+J' })).toBe(false);
  });
});
