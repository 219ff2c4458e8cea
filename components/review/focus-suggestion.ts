export const suggestionFieldId = 'suggestion-text';

/** The panel is fetched when it is first asked for: until then its field is not there. */
const longest = 5000;
/** A dialog that closes, and the panel that opens, each put the cursor somewhere a moment later. */
const settled = 300;

/** Puts the cursor into the field for a suggestion as soon as it is drawn, and keeps it there until the page has settled. */
export const focusSuggestion = (): void => {
  const begun = performance.now();
  let since = 0;
  const again = () => {
    const now = performance.now();
    const field = document.getElementById(suggestionFieldId);
    if (field && document.activeElement !== field) {
      field.focus();
      since = now;
    }
    const isSettled = field !== null && now - since > settled;
    if (!isSettled && now - begun < longest) setTimeout(again, 30);
  };
  again();
};
