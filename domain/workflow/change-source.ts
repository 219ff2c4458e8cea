import type { TranslationEvent } from './translation-event.ts';
import type { Translation } from './translation.ts';

/**
 * What a change of the source does to a translation where it matters (domain.md §2): an approved text returns to review;
 * a text that was handed over or sent back is flagged with the source version it was made from (the oldest one, so that
 * the difference shown is cumulative). Gives no event for a draft, which nobody has answered for yet.
 */
export const changeSource = (translation: Translation): TranslationEvent[] => {
  if (translation.state === 'untranslated' || translation.state === 'draft') return [];
  const after: Translation = {
    ...translation,
    version: translation.version + 1,
    state: translation.state === 'approved' ? 'in-review' : translation.state,
    staleFrom: translation.staleFrom ?? translation.sourceNumber,
    approval: null,
  };
  return [{ kind: 'translation-source-changed', before: translation, after }];
};
