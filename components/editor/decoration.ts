/** Something drawn behind a passage of a text, by tint and underline, never by weight: weight would move the words. */
export type Decoration = { from: number; to: number; look: Look };
export type Look = 'blocks' | 'warns' | 'informs' | 'figure' | 'sentence' | 'space' | 'narrow-space';

export const decorationClass: Record<Decoration['look'], string> = {
  blocks: 'border-b-2 border-warning bg-draft-soft',
  warns: 'border-b-2 border-warning',
  informs: 'border-b-2 border-dotted border-ink-3',
  sentence: 'bg-accent-soft',
  space: 'bg-review-soft shadow-[inset_0_-2px_var(--st-review)]',
  'narrow-space': 'bg-stale-soft shadow-[inset_0_-2px_var(--st-stale)]',
  figure: 'border-b-[1.5px] border-dotted border-ink-3',
};

/**
 * Where decorations of one text stand in another that was typed from it: those before the change stay, those after it move along,
 * those touched by it go until they are found anew.
 */
export const carryOver = <Span extends { from: number; to: number }>(
  before: string,
  after: string,
  spans: readonly Span[],
): Span[] => {
  if (before === after) return [...spans];
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const shift = after.length - before.length;
  return spans.flatMap((span) => {
    if (span.to <= start) return [span];
    if (span.from >= before.length - end) return [{ ...span, from: span.from + shift, to: span.to + shift }];
    return [];
  });
};
