export const suggestionFieldId = 'suggestion-text';

/** The panel is fetched when it is first asked for: until then its field is not there. */
const longest = 30_000;
/** A dialog that closes, and the panel that opens, each put the cursor somewhere a moment later. */
const settled = 300;

/** Puts the cursor into the field for a suggestion as soon as it is drawn, unless the person goes on elsewhere meanwhile. */
export const focusSuggestion = (): void => {
  const begun = performance.now();
  const other = new AbortController();
  const leave = () => other.abort();
  let since = Infinity;
  const again = () => {
    const now = performance.now();
    const field = document.getElementById(suggestionFieldId);
    if (field && document.activeElement !== field) {
      field.focus();
      since = now;
    }
    if (now - since > settled || now - begun > longest) leave();
    if (!other.signal.aborted) setTimeout(again, 30);
  };
  // The key or click that asked for it has been heard by then.
  setTimeout(() => {
    for (const act of ['keydown', 'pointerdown']) {
      document.addEventListener(act, leave, { capture: true, signal: other.signal });
    }
    again();
  });
};
