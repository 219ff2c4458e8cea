import type { Text } from '#domain/text.ts';
import type { Circumstances } from '#domain/workflow/circumstances.ts';
import { mayEdit } from '#domain/workflow/may-edit.ts';
import type { Translation } from '#domain/workflow/translation.ts';
import { sameReading } from './same-reading.ts';

/** Why a text that came back is proposed and not written. */
export const suggestedBecause = ['moved', 'source-changed', 'not-yours', 'no-record'] as const;
export type SuggestedBecause = (typeof suggestedBecause)[number];

/** Why a text that came back is left where it is. */
export const skippedBecause = [
  'unknown-paragraph',
  'paragraph-gone',
  'twice',
  'emptied',
  'unwanted-characters',
  'already-suggested',
  'source-not-open',
] as const;
export type SkippedBecause = (typeof skippedBecause)[number];

export type Verdict =
  | { outcome: 'unchanged' }
  | { outcome: 'taken' }
  | { outcome: 'suggested'; why: SuggestedBecause }
  | { outcome: 'skipped'; why: SkippedBecause };

/** A text that came back, and what is known of it. */
export type Returned = {
  text: Text;
  /** The hash of the text as it is compared, and what went out of it; null where nobody knows. */
  hash: string;
  handed: { version: number; hash: string } | null;
  /** Whether the source has changed since it went out, in a way that matters in this language. */
  isSourceChanged: boolean;
};

/**
 * What becomes of a text that comes back (domain.md §2.6): what nobody touched elsewhere changes nothing; what was changed is
 * written where the text stands as it went out and the person may edit it, and proposed everywhere else. Never approves,
 * never empties.
 */
export const decideReturn = (
  translation: Translation,
  { text, hash, handed, isSourceChanged }: Returned,
  circumstances: Pick<Circumstances, 'actor' | 'source'>,
): Verdict => {
  if (sameReading(translation.text, text) || hash === handed?.hash) return { outcome: 'unchanged' };
  if (text.text.trim() === '') return { outcome: 'skipped', why: 'emptied' };
  if (!circumstances.source.open) return { outcome: 'skipped', why: 'source-not-open' };
  if (isSourceChanged) return { outcome: 'suggested', why: 'source-changed' };
  if (handed !== null && handed.version !== translation.version) return { outcome: 'suggested', why: 'moved' };
  if (!mayEdit(translation, circumstances)) return { outcome: 'suggested', why: 'not-yours' };
  // Without knowing what went out, only an empty cell can have been waiting for this.
  if (handed === null && translation.state !== 'untranslated') return { outcome: 'suggested', why: 'no-record' };
  return { outcome: 'taken' };
};
