/** The offset in its text at which a press fell, or 0 where the browser cannot tell. */
export const caretAtPoint = (x: number, y: number): number => {
  if (typeof document.caretPositionFromPoint !== 'function') return 0;
  return document.caretPositionFromPoint(x, y)?.offset ?? 0;
};
