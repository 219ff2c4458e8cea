import { sameMarks } from '#domain/marks/same-marks.ts';
import { classify } from '#domain/realign/classify.ts';
import type { RealignClass } from '#domain/realign/realignment.ts';
import type { SegmentKind } from '#domain/segment.ts';
import type { Text } from '#domain/text.ts';

export type VersionSegment = { id: string; kind: SegmentKind; text: Text };
/** What was said of a segment in a version between the two. */
export type Said = { segmentId: string; parts: string[] | null };

export type ComparedClass = RealignClass | 'deleted';
export type ComparedRow = {
  id: string;
  class: ComparedClass;
  /** Its number in the earlier and in the later version, from 1; null where it is not there. */
  from: number | null;
  to: number | null;
  before: VersionSegment | null;
  after: VersionSegment | null;
  /** The numbers, in the earlier version, of what it was split off from or merged of. */
  parts: number[];
};

/**
 * Two versions of a source as one list: each paragraph of the later one in its order, and what was deleted behind what
 * it stood behind. `said` is what was said of the segments after the earlier version up to the later one.
 */
export const compareVersions = (
  before: readonly VersionSegment[],
  after: readonly VersionSegment[],
  said: readonly Said[],
): ComparedRow[] => {
  const numbers = new Map(before.map(({ id }, at) => [id, at + 1]));
  const later = new Set(after.map(({ id }) => id));
  const partsOf = new Map<string, string[]>();
  for (const { segmentId, parts } of said)
    partsOf.set(segmentId, [...(partsOf.get(segmentId) ?? []), ...(parts ?? [])]);
  const pairings = after.map(({ id }) => {
    const isKnown = numbers.has(id);
    const parts = [...new Set(partsOf.get(id))].filter((part) => numbers.has(part) && !(isKnown && later.has(part)));
    return { id: isKnown ? id : null, parts: parts.length > 0 ? parts : null };
  });
  const { rows, deleted } = classify(before.map(flat), after.map(flat), pairings);

  const shown = rows.flatMap((row, at): ComparedRow[] => {
    const one = after[at];
    if (!one) return [];
    const from = numbers.get(one.id) ?? null;
    const was = from === null ? null : (before[from - 1] ?? null);
    const isMarked = row.class === 'unchanged' && was !== null && !isSame(was, one);
    return [
      {
        id: one.id,
        class: isMarked ? 'edited' : row.class,
        from,
        to: at + 1,
        before: was,
        after: one,
        parts: (row.parts ?? []).flatMap((part) => numbers.get(part) ?? []),
      },
    ];
  });
  return withDeleted(shown, before, new Set(deleted));
};

const flat = ({ id, kind, text }: VersionSegment) => ({ id, kind, text: text.text });

const isSame = (a: VersionSegment, b: VersionSegment): boolean =>
  a.kind === b.kind && sameMarks(a.text.marks, b.text.marks);

const withDeleted = (
  rows: ComparedRow[],
  before: readonly VersionSegment[],
  deleted: ReadonlySet<string>,
): ComparedRow[] => {
  // What moved is no place to stand behind.
  const there = new Set(rows.filter(({ class: own }) => !own.startsWith('moved')).map(({ id }) => id));
  /** What was deleted, by the paragraph that stood before it and is still there; null at the beginning. */
  const behind = new Map<string | null, ComparedRow[]>();
  let last: string | null = null;
  before.forEach((one, at) => {
    if (there.has(one.id)) last = one.id;
    if (!deleted.has(one.id)) return;
    const row: ComparedRow = {
      id: one.id,
      class: 'deleted',
      from: at + 1,
      to: null,
      before: one,
      after: null,
      parts: [],
    };
    behind.set(last, [...(behind.get(last) ?? []), row]);
  });
  return [...(behind.get(null) ?? []), ...rows.flatMap((row) => [row, ...(behind.get(row.id) ?? [])])];
};
