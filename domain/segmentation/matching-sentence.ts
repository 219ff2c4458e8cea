import type { TargetLanguage } from '#locales/languages/language.ts';
import { sentencesOf, type Sentence } from './sentences-of.ts';

/** A translation of less than this share of the source is still being written. */
const whole = 0.75;

/**
 * The sentence of the French that matches the place of the caret in a translation: by count where both have as many or the
 * translation is still being written, else by length. Null when the French has one sentence or none, so that nothing need be said.
 */
export const matchingSentence = (
  source: string,
  target: string,
  caret: number,
  language: TargetLanguage,
): Sentence | null => {
  const theirs = sentencesOf(source, 'fr');
  if (theirs.length < 2) return null;
  const ours = sentencesOf(target, language);
  const at = Math.max(
    0,
    ours.findLastIndex(({ from }) => from <= caret),
  );
  const own = ours[at];
  if (!own) return theirs[0] ?? null;
  const isWhole = target.length >= source.length * whole;
  // Past the end of a finished sentence one is about to write the next.
  const isBeyond = !isWhole && at === ours.length - 1 && caret > own.to && /[.!?…»”]$/u.test(target.slice(0, own.to));
  if (ours.length === theirs.length || (!isWhole && ours.length <= theirs.length)) {
    return theirs[Math.min(at + (isBeyond ? 1 : 0), theirs.length - 1)] ?? null;
  }
  const middle = (own.from + own.to) / 2 / Math.max(1, isWhole ? target.length : source.length);
  return theirs.find(({ to }) => to >= middle * source.length) ?? theirs.at(-1) ?? null;
};
