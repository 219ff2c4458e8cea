/** Whether a place in a text stands on the first and on the last line as they are broken on the screen. */
export const caretLine = (mirror: HTMLElement, offset: number): { isFirst: boolean; isLast: boolean } => {
  const walker = document.createTreeWalker(mirror, NodeFilter.SHOW_TEXT);
  let left = offset;
  let node = walker.nextNode();
  while (node && left > (node.textContent?.length ?? 0)) {
    left -= node.textContent?.length ?? 0;
    node = walker.nextNode();
  }
  if (!node) return { isFirst: true, isLast: true };
  const range = document.createRange();
  range.setStart(node, left);
  range.collapse(true);
  const caret = range.getClientRects()[0] ?? range.getBoundingClientRect();
  const box = mirror.getBoundingClientRect();
  // An empty text has no rectangle to measure.
  if (caret.height === 0) return { isFirst: true, isLast: true };
  const half = caret.height / 2;
  return { isFirst: caret.top - box.top < half, isLast: box.bottom - caret.bottom < half };
};
