/** Longer than any part of the page takes to come. */
const patience = 3000;

const isField = (element: Element | null): boolean => element !== null && /^(?:INPUT|TEXTAREA)$/.test(element.tagName);

/**
 * From a key that opens a field until that field is there: what is typed meanwhile is for it, and not for the text that one was in.
 * Held, and written into the field once it has the cursor.
 */
export const holdKeys = (): void => {
  const before = document.activeElement;
  const began = performance.now();
  let held = '';
  const hold = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return end();
    event.preventDefault();
    event.stopPropagation();
    if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) held += event.key;
  };
  const end = () => document.removeEventListener('keydown', hold, { capture: true });
  const look = () => {
    const now = document.activeElement;
    const isThere = now !== before && isField(now);
    if (!isThere && performance.now() - began < patience) return requestAnimationFrame(look);
    end();
    // The way of a person's own typing, so that the field knows of it.
    // oxlint-disable-next-line typescript/no-deprecated
    if (isThere && held !== '') document.execCommand('insertText', false, held);
    return undefined;
  };
  document.addEventListener('keydown', hold, { capture: true });
  look();
};
