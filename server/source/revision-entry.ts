import type { Entry } from '#db/record.ts';
import { sameMarks } from '#domain/marks/same-marks.ts';
import type { SourceContent, SourceSegment } from '#domain/source/revise.ts';
import type { Writing } from './write-revision.ts';

/** The event of a revision: only the segments that differ, so that a long text does not repeat itself in the history. */
export const revisionEntry = ({ loaded, newest, known, revision, original }: Writing): Entry => {
  const isBegun = newest.status !== 'draft';
  const was = new Map(known.newest.segments.map((segment) => [segment.id, segment]));
  const is = new Map(revision.segments.map((segment) => [segment.id, segment]));
  return {
    stream: loaded.document.id,
    kind: 'source-revised',
    language: 'fr',
    before: halfOf(newest.number, known.newest, is, isBegun),
    after: {
      ...halfOf(isBegun ? newest.number + 1 : newest.number, revision, was, isBegun),
      ...(original ? { original: original.sha256, name: original.name } : {}),
    },
  };
};

const halfOf = (number: number, own: SourceContent, other: Map<string, SourceSegment>, isBegun: boolean) => ({
  number,
  segments: own.segments.filter((segment) => !isSame(segment, other.get(segment.id), isBegun)),
  /** Null where both halves have the same segments in the same order. */
  order: own.segments.map(({ id }) => id).join() === [...other.keys()].join() ? null : own.segments.map(({ id }) => id),
  contacts: own.contacts,
  endMark: own.endMark,
});

// What was said about the changes of one version says nothing about the next.
const isSame = (a: SourceSegment, b: SourceSegment | undefined, isBegun: boolean): boolean =>
  b !== undefined &&
  a.kind === b.kind &&
  a.text.text === b.text.text &&
  sameMarks(a.text.marks, b.text.marks) &&
  (isBegun || JSON.stringify([a.change, a.parts ?? null]) === JSON.stringify([b.change, b.parts ?? null]));
