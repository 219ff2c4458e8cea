/** Longer than any part of the page takes to come. */
const patience = 3000;

const isField = (element: Element | null): boolean => element !== null && /^(?:INPUT|TEXTAREA)$/.test(element.tagName);

/**
 * From a key that opens a field until that field is there: what is typed meanwhile is for it, and not for the text that one was in.
 * Held, and written into the field once it has the cursor; where none comes, into the text after all. Nothing typed is lost.
 */
export const holdKeys = (): void => {
  const before = document.activeElement;
  // From a comment or a search one is there already.
  if (!before?.closest('[role=row]')) return;
  const began = performance.now();
  let held = '';
  const hold = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return end();
    event.preventDefault();
    event.stopPropagation();
    const isText = event.getModifierState('AltGraph') || (!event.ctrlKey && !event.metaKey);
    if (event.key.length === 1 && isText) held += event.key;
  };
  const end = () => document.removeEventListener('keydown', hold, { capture: true });
  const look = () => {
    const now = document.activeElement;
    const isThere = now !== before && isField(now);
    if (!isThere && performance.now() - began < patience) return requestAnimationFrame(look);
    end();
    // The way of a person's own typing, so that the field knows of it.
    // oxlint-disable-next-line typescript/no-deprecated
    if (held !== '' && isField(now)) document.execCommand('insertText', false, held);
    return undefined;
  };
  document.addEventListener('keydown', hold, { capture: true });
  look();
};
