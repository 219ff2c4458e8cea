import { parseChord, sameChord, type Chord } from './chord.ts';
import { defaultKeys } from './default-keys.ts';
import { isKeyAction, keyActions, type RemappableAction } from './key-action.ts';
import type { Platform } from './key-press.ts';
import { refusedChord, type ChordRefusal } from './refused-chord.ts';

/** Keys that a person chose, by action, each as `Ctrl+Shift+1`; the other actions keep theirs. */
export type ChosenKeys = Partial<Record<RemappableAction, string>>;

export type Bindings = readonly { action: RemappableAction; chords: readonly Chord[]; isChosen: boolean }[];

/**
 * The keys of each action on a platform. A key chosen on another kind of keyboard that is never taken on this one (one with
 * Command, say) gives way to the usual; a chosen key goes before a usual one of another action.
 */
export const bindingsOf = (platform: Platform, chosen: ChosenKeys = {}, singleKeys = true): Bindings =>
  keyActions.map((action) => {
    const own = chosenChord(platform, chosen, action);
    const chords = own ? [own] : defaultKeys[platform][action].flatMap((name) => parseChord(name) ?? []);
    return { action, chords: chords.filter((chord) => singleKeys || !isSingle(chord)), isChosen: own !== null };
  });

const chosenChord = (platform: Platform, chosen: ChosenKeys, action: RemappableAction): Chord | null => {
  const chord = parseChord(chosen[action] ?? '');
  return chord && refusedChord(chord, action, platform) === null ? chord : null;
};

/** A key that is pressed by itself, which speech input can press by mistake (WCAG 2.1.4). */
const isSingle = ({ ctrl, alt, meta, key }: Chord): boolean => !ctrl && !alt && !meta && !/^F\d+$/.test(key);

/** The action of a chord; what was chosen goes first. */
export const boundAction = (bindings: Bindings, chord: Chord): RemappableAction | null => {
  const holding = bindings.filter(({ chords }) => chords.some((one) => sameChord(one, chord)));
  return (holding.find(({ isChosen }) => isChosen) ?? holding[0])?.action ?? null;
};

export type KeyProblem = { kind: 'taken'; by: RemappableAction } | { kind: 'never'; why: ChordRefusal };

/** Why an action cannot have a key: another has it, or it is never taken; null when it can. */
export const problemOf = (
  chord: Chord,
  action: RemappableAction,
  platform: Platform,
  bindings: Bindings,
): KeyProblem | null => {
  const why = refusedChord(chord, action, platform);
  if (why) return { kind: 'never', why };
  const by = bindings.find(
    (one) => one.action !== action && one.chords.some((other) => sameChord(other, chord)),
  )?.action;
  return by ? { kind: 'taken', by } : null;
};

/** Whether a set of chosen keys can be kept: known actions, keys that some keyboard lets one take, none of them twice. */
export const areKeysUsable = (keys: Record<string, string>): boolean => {
  const seen = new Set<string>();
  return Object.entries(keys).every(([action, name]) => {
    const chord = parseChord(name);
    if (!chord || !isKeyAction(action) || seen.has(name)) return false;
    seen.add(name);
    return refusedChord(chord, action, 'mac') === null || refusedChord(chord, action, 'other') === null;
  });
};
