import type { KeyPress } from '#domain/keys/key-press.ts';

type Pressed = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing' | 'keyCode' | 'getModifierState'
>;

/** A key press as the domain reads it. Safari ends a composition with a key press of code 229 that says it composes no more. */
export const keyPress = (event: Pressed): KeyPress => ({
  key: event.key,
  code: event.code,
  ctrl: event.ctrlKey,
  meta: event.metaKey,
  alt: event.altKey,
  shift: event.shiftKey,
  altGraph: event.getModifierState('AltGraph'),
  // oxlint-disable-next-line typescript/no-deprecated -- nothing else tells of it
  isComposing: event.isComposing || event.keyCode === 229,
});
