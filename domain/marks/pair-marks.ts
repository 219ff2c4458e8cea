import type { Mark, Text } from '#domain/text.ts';

/** A mark of the source with what stands for it in the target; null while it is not placed. */
export type MarkPair = { source: Mark; target: Mark | null };

/** Where a mark is met in reading; the sign of a footnote stands after its words. */
export const placeOf = (mark: Mark): number => (mark.kind === 'footnote' ? mark.to : mark.from);

const inReading = (marks: readonly Mark[]): Mark[] =>
  marks.toSorted((a, b) => placeOf(a) - placeOf(b) || a.to - b.to || (a.kind < b.kind ? -1 : 1));

/** What a mark is known by in any language: where it leads, what it says, or the very words that it is on. */
const contentOf = (mark: Mark, text: string): string => {
  switch (mark.kind) {
    case 'link':
      return mark.href;
    case 'footnote':
      return mark.note;
    case 'bold':
    case 'italic':
      return text.slice(mark.from, mark.to);
  }
};

/**
 * Which mark of a target stands for which of its source: those of one kind that lead to the same place or say the same first,
 * the others by where they stand, in order. Gives the source's in the order of reading, and what the target has besides.
 */
export const pairMarks = (source: Text, target: Text): { pairs: MarkPair[]; extra: Mark[] } => {
  const pairs: MarkPair[] = inReading(source.marks).map((mark) => ({ source: mark, target: null }));
  const free = new Set(inReading(target.marks));
  for (const pair of pairs) {
    const content = contentOf(pair.source, source.text);
    const same = [...free].find((mark) => mark.kind === pair.source.kind && contentOf(mark, target.text) === content);
    if (same) take(pair, same, free);
  }
  for (const kind of ['link', 'footnote', 'bold', 'italic'] as const) {
    const open = pairs.filter((pair) => pair.target === null && pair.source.kind === kind);
    const rest = [...free].filter((mark) => mark.kind === kind);
    const share = (mark: Mark, { length }: string) => placeOf(mark) / Math.max(1, length);
    const where = open.map((pair) => share(pair.source, source.text));
    for (const [left, right] of inStep(
      where,
      rest.map((mark) => share(mark, target.text)),
    )) {
      const [pair, mark] = [open[left], rest[right]];
      if (pair && mark) take(pair, mark, free);
    }
  }
  return { pairs, extra: inReading([...free]) };
};

const take = (pair: MarkPair, mark: Mark, free: Set<Mark>): void => {
  pair.target = mark;
  free.delete(mark);
};

/** As many pairs as there can be, in order on both sides, that stand nearest to each other. */
const inStep = (left: readonly number[], right: readonly number[]): [number, number][] => {
  const isMore = left.length > right.length;
  const [many, few] = isMore ? [left, right] : [right, left];
  const spare = many.length - few.length;
  // cost[f]: of the pairs of the first f, with the f-th at each of the places that it can have.
  let costs: { cost: number; at: number[] }[] = Array.from({ length: spare + 1 }, () => ({ cost: 0, at: [] }));
  for (const [index, place] of few.entries()) {
    let best: { cost: number; at: number[] } = { cost: Infinity, at: [] };
    costs = costs.map((before, skipped) => {
      if (before.cost < best.cost) best = before;
      const distance = Math.abs(place - (many[index + skipped] ?? 0));
      return { cost: best.cost + distance, at: [...best.at, index + skipped] };
    });
  }
  const best = costs.reduce((one, other) => (other.cost < one.cost ? other : one), {
    cost: Infinity,
    at: [] as number[],
  });
  return best.at.map((many, few) => (isMore ? [many, few] : [few, many]));
};
