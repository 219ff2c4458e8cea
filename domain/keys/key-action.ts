/** What a person may give another key. In the order of the overview. */
export const keyActions = [
  'act',
  'act-and-find',
  'insert-match-1',
  'insert-match-2',
  'insert-match-3',
  'copy-source',
  'place-mark',
  'no-break-space',
  'narrow-no-break-space',
  'characters',
  'show-spaces',
  'comment',
  'undo',
  'redo',
  'previous',
  'next',
  'find',
  'concordance',
  'palette',
  'checks',
  'keys',
  'keys-outside-a-field',
] as const;
export type RemappableAction = (typeof keyActions)[number];

/** The keys that every keyboard has in one place, and that keep their meaning. `up` and `down` hold only at the edge of a text. */
export type FixedAction = 'up' | 'down' | 'next-language' | 'previous-language' | 'leave';

/** What a key asks for in the editor (domain.md §7). */
export type KeyAction = RemappableAction | FixedAction;

export const isKeyAction = (name: string): name is RemappableAction => (keyActions as readonly string[]).includes(name);
