import type { SegmentView } from '#contract/paragraphs.ts';

/** About how wide a character of the texts is, in pixels, and how high a line; what is on the screen is measured. */
const character = 7.35;
const line = 23.6;
/** Above and below a text: padding, the state beneath it, the border. */
const around = 74;
const paddingAcross = 28;
const numberColumn = 56;
/** Spanish runs longer than French. */
const growth = 1.12;

/** How high a paragraph will be that nobody has seen yet, in pixels. `width` is that of the grid, `columns` its texts side by side. */
export const rowHeight = (segment: SegmentView | undefined, width: number, columns: number): number => {
  if (segment === undefined) return around + 4 * line;
  const across = Math.max(80, (width - numberColumn) / columns - paddingAcross);
  const lines = Math.ceil((segment.source.text.length * growth * character) / across);
  return Math.round(around + Math.max(1, lines) * line);
};
