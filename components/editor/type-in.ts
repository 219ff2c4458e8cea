/** Types into the field that has the focus, as a person would: the browser's own undo takes it back. */
export const typeIn = (text: string): void => {
  // No other way keeps the field's undo; every browser has it.
  // oxlint-disable-next-line typescript/no-deprecated -- as said
  document.execCommand('insertText', false, text);
};
