import { holds } from '#domain/access/role.ts';
import { tidyMarks } from '#domain/marks/tidy-marks.ts';
import { propose } from '#domain/suggestions/propose.ts';
import type { Suggestion } from '#domain/suggestions/suggestion.ts';
import type { Text } from '#domain/text.ts';
import type { Circumstances } from '#domain/workflow/circumstances.ts';
import { edit, sameText } from '#domain/workflow/edit.ts';
import type { TranslationEvent } from '#domain/workflow/translation-event.ts';
import type { Translation } from '#domain/workflow/translation.ts';

/** Why a text that was brought in is not taken. */
export const skipReasons = [
  /** The paragraph is not in the French that people translate any more. */
  'segment-gone',
  'empty',
  /** The cell has this very text. */
  'same-text',
  /** The cell has a draft, and nobody said that it may go. */
  'draft-kept',
  /** The same words are proposed there already. */
  'already-suggested',
  /** The French is not open to translators. */
  'source-not-open',
] as const;
export type SkipReason = (typeof skipReasons)[number];

/** A text for a cell, with the version of the cell that the person saw. */
export type GivenDraft = { text: Text; version: number; replacesDraft: boolean };

export type TakenDraft =
  | { kind: 'taken'; events: TranslationEvent[] }
  | { kind: 'suggested'; suggestion: Suggestion }
  | { kind: 'skipped'; reason: SkipReason };

/**
 * Takes a text of a file into a cell. An untranslated one becomes a draft: its translator's, or nobody's yet when the coordinator
 * brings it. A draft is replaced only by a translator who said so. Whatever has gone further, or moved since the person looked,
 * stays as it is: there the text is a suggestion (domain.md §2.6). `isSuggested`: the same words are proposed there already.
 */
export const takeDraft = (
  translation: Translation,
  given: GivenDraft,
  circumstances: Circumstances,
  isSuggested: boolean,
): TakenDraft => {
  const text = tidyMarks(given.text);
  if (text.text.trim() === '') return { kind: 'skipped', reason: 'empty' };
  if (sameText(translation.text, text)) return { kind: 'skipped', reason: 'same-text' };
  const isSeen = translation.version === given.version;
  const isFree =
    translation.state === 'untranslated' || (translation.state === 'draft' && isSeen && given.replacesDraft);
  if (isFree) {
    const edited = edit(translation, { text, origin: 'import' }, circumstances);
    if (edited.ok) return { kind: 'taken', events: edited.value };
    if (translation.state === 'untranslated' && holds(circumstances.actor, 'coordinator')) {
      return { kind: 'taken', events: [broughtIn(translation, text, circumstances)] };
    }
  } else if (translation.state === 'draft' && isSeen && !given.replacesDraft) {
    return { kind: 'skipped', reason: 'draft-kept' };
  }
  if (isSuggested) return { kind: 'skipped', reason: 'already-suggested' };
  const proposed = propose(translation, text, circumstances, 'import');
  return proposed.ok
    ? { kind: 'suggested', suggestion: proposed.value }
    : { kind: 'skipped', reason: 'source-not-open' };
};

/** A draft that nobody has answered for yet: who marks it done does. */
const broughtIn = (before: Translation, text: Text, { source }: Circumstances): TranslationEvent => ({
  kind: 'translation-saved',
  before,
  after: {
    ...before,
    version: before.version + 1,
    state: 'draft',
    text,
    sourceNumber: source.number,
    staleFrom: null,
    lastEditorId: null,
    lastEditorName: null,
    priorText: null,
    priorEditorId: null,
    origin: 'import',
    sentBack: null,
    approval: null,
    answer: null,
  },
});
