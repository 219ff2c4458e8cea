import type { SuggestionView } from '#contract/suggestions.ts';
import type { LoadedSuggestion } from '#db/reads/load-suggestions.ts';

/** A suggestion as the browser sees it. */
export const suggestionViewOf = ({ documentId: _documentId, ...view }: LoadedSuggestion): SuggestionView => view;
