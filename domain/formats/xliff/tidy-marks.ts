import type { Mark } from '#domain/text.ts';

const order = ['link', 'bold', 'italic', 'footnote'] as const;

/**
 * Marks as one writes them: in the order of the text, none empty but the sign of a footnote, none that only goes on with
 * another of its kind. Two lists that look the same on the page come out the same.
 */
export const tidyMarks = (marks: readonly Mark[]): Mark[] => {
  const kept: Mark[] = [];
  const last = new Map<string, Mark>();
  for (const mark of marks.filter((one) => one.kind === 'footnote' || one.from < one.to).toSorted(inOrder)) {
    const key = mark.kind + detail(mark);
    const before = mark.kind === 'footnote' ? undefined : last.get(key);
    if (before && before.to >= mark.from) before.to = Math.max(before.to, mark.to);
    else {
      const own = { ...mark };
      kept.push(own);
      last.set(key, own);
    }
  }
  return kept.toSorted(inOrder);
};

const inOrder = (a: Mark, b: Mark): number =>
  a.from - b.from || a.to - b.to || order.indexOf(a.kind) - order.indexOf(b.kind) || compare(detail(a), detail(b));

const detail = (mark: Mark): string => (mark.kind === 'link' ? mark.href : mark.kind === 'footnote' ? mark.note : '');

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
