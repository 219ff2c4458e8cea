import type { Mark } from '#domain/text.ts';

export type Emphasis = 'link' | 'bold' | 'italic';
/** A passage under the same marks, and the numbers of the notes whose signs stand behind it, from 1. */
type MarkRun = { from: number; to: number; looks: Emphasis[]; notes: number[] };

const order = ['link', 'bold', 'italic'] as const;

/** A text cut where a mark begins or ends, so that each passage can be drawn as all the marks on it say. */
export const markRuns = (text: string, marks: readonly Mark[]): MarkRun[] => {
  const ranges = marks.filter((mark) => mark.kind !== 'footnote');
  const signs = marks
    .filter((mark) => mark.kind === 'footnote')
    .map(({ to }) => Math.min(to, text.length))
    .toSorted((a, b) => a - b);
  const inside = (at: number) => Math.max(0, Math.min(at, text.length));
  const cuts = new Set([0, text.length, ...signs, ...ranges.flatMap(({ from, to }) => [inside(from), inside(to)])]);
  const sorted = [...cuts].toSorted((a, b) => a - b);
  return sorted.map((to, index) => {
    // The first is empty: a sign may stand before all words.
    const from = sorted[index - 1] ?? 0;
    const on = ranges.filter((mark) => mark.from <= from && to <= mark.to && from < to);
    return {
      from,
      to,
      looks: order.filter((look) => on.some(({ kind }) => kind === look)),
      notes: signs.flatMap((at, nth) => (at === to ? [nth + 1] : [])),
    };
  });
};
