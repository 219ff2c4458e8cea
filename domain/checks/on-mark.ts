import type { Mark } from '#domain/text.ts';
import type { CheckId, Finding, Span } from './check.ts';

const spanOf = ({ from, to }: Mark): Span => [from, to];

/** A finding about a mark of the source, one of the target, or both. */
export const findingOnMark = (
  check: CheckId,
  said: Pick<Finding, 'code' | 'level' | 'args'>,
  source: Mark | null,
  target: Mark | null,
): Finding => ({
  check,
  ...said,
  source: source && spanOf(source),
  target: target && spanOf(target),
  fix: null,
});

const longest = 60;

/** The words that a mark is on, cut where they are many. */
export const wordsOf = ({ from, to }: Mark, text: string): string => {
  const words = text.slice(from, to);
  return words.length > longest ? `${words.slice(0, longest - 1).trimEnd()}…` : words;
};
