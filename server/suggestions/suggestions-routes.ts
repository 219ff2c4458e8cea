import { bySignedIn, os } from '../bind.ts';
import { acceptSuggestion } from './accept-suggestion.ts';
import { declineSuggestion } from './decline-suggestion.ts';
import { listSuggestions } from './list-suggestions.ts';
import { proposeSuggestion } from './propose-suggestion.ts';
import { withdrawSuggestion } from './withdraw-suggestion.ts';

/** What the API answers under `suggestions`. */
export const suggestionsRoutes = {
  list: os.suggestions.list.handler(bySignedIn(listSuggestions)),
  propose: os.suggestions.propose.handler(bySignedIn((act, input) => proposeSuggestion(act, input))),
  accept: os.suggestions.accept.handler(bySignedIn(acceptSuggestion)),
  decline: os.suggestions.decline.handler(bySignedIn(declineSuggestion)),
  withdraw: os.suggestions.withdraw.handler(bySignedIn(withdrawSuggestion)),
};
