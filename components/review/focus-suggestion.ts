export const suggestionFieldId = 'suggestion-text';

/** The panel is fetched when it is first asked for: until then its field is not there. */
const longest = 3000;

/** Puts the cursor into the field for a suggestion, as soon as it is drawn. */
export const focusSuggestion = (begun = performance.now()): void => {
  const field = document.getElementById(suggestionFieldId);
  if (field) field.focus();
  else if (performance.now() - begun < longest) setTimeout(() => focusSuggestion(begun), 30);
};
