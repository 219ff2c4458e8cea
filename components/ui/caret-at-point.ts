/**
 * The offset at which a press fell, or 0 where the browser cannot tell: in the run of letters that was pressed, or, where the
 * text is drawn in several runs, in all that `within` holds.
 */
export const caretAtPoint = (x: number, y: number, within?: Element): number => {
  if (typeof document.caretPositionFromPoint !== 'function') return 0;
  const position = document.caretPositionFromPoint(x, y);
  if (!position) return 0;
  if (!within?.contains(position.offsetNode)) return within ? 0 : position.offset;
  const before = document.createRange();
  before.setStart(within, 0);
  before.setEnd(position.offsetNode, position.offset);
  return before.toString().length;
};
