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
