import type { SourceDraftView } from '#contract/source.ts';
import type { ContactLine, SegmentKind } from '#domain/segment.ts';
import { sameMarks } from '#domain/marks/same-marks.ts';
import { shiftMarks } from '#domain/marks/shift-marks.ts';
import type { Mark } from '#domain/text.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';

export type EditedSegment = {
  /** Names the row on the screen, also before it has an identity. */
  key: string;
  /** Null for a new segment. */
  id: string | null;
  kind: SegmentKind;
  text: string;
  /** Its text in the version that people translate; null for one that is not there. */
  before: string | null;
  marks: Mark[];
  beforeMarks: Mark[];
  /** The identities that it was split off from, or merged of. */
  parts: string[];
  /** Null: as it is proposed. */
  affects: TargetLanguage[] | null;
  reason: string;
  isRemoved: boolean;
};

export type SourceEdits = {
  segments: EditedSegment[];
  contacts: (ContactLine & { key: string })[];
  hasEndMark: boolean;
  /** Where the caret is wanted after a cut or a join; `tick` counts such moves. */
  caret: { key: string; at: number; tick: number };
  nextKey: number;
};

export type SourceAct =
  | { act: 'begin'; edits: SourceEdits }
  | {
      act: 'set';
      key: string;
      part: Partial<Pick<EditedSegment, 'text' | 'kind' | 'affects' | 'reason' | 'isRemoved'>>;
    }
  | { act: 'as-proposed' }
  | { act: 'split'; key: string; at: number }
  | { act: 'merge'; key: string }
  | { act: 'merge-back'; key: string }
  | { act: 'add-after'; key: string }
  | { act: 'set-contact'; key: string; part: Partial<ContactLine> }
  | { act: 'add-contact' }
  | { act: 'remove-contact'; key: string }
  | { act: 'end-mark'; hasEndMark: boolean };

/** The form of a source version. What it no longer has stands in it too, to be put back. */
export const editsOf = ({ segments, removed, contacts, hasEndMark }: SourceDraftView): SourceEdits => {
  const gone = Map.groupBy(removed, ({ behind }) => behind);
  const goneBehind = (id: string | null) => (gone.get(id) ?? []).map(removedOf);
  return {
    segments: [...goneBehind(null), ...segments.flatMap((one) => [editedOf(one), ...goneBehind(one.id)])],
    contacts: contacts.map(({ kind, text }, at) => ({ key: `contact ${at}`, kind, text })),
    hasEndMark,
    caret: { key: '', at: 0, tick: 0 },
    nextKey: 1,
  };
};

const editedOf = ({ text, parts, affects, ...segment }: SourceDraftView['segments'][number]): EditedSegment => ({
  ...segment,
  key: segment.id,
  text: text.text,
  marks: text.marks,
  parts: parts ?? [],
  // What was said of a change stands; a text that is as it was has nothing said of it yet.
  affects:
    segment.before !== null && (segment.before !== text.text || !sameMarks(segment.beforeMarks, text.marks))
      ? affects
      : null,
  isRemoved: false,
});

const removedOf = ({ id, kind, text: { text, marks } }: SourceDraftView['removed'][number]): EditedSegment => ({
  key: id,
  id,
  kind,
  text,
  before: text,
  marks,
  beforeMarks: marks,
  parts: [],
  affects: null,
  reason: '',
  isRemoved: true,
});

export const editSource = (edits: SourceEdits, act: SourceAct): SourceEdits => {
  const { segments, contacts, nextKey, caret } = edits;
  const newKey = `new ${nextKey}`;
  const put = (key: string, at: number) => ({ key, at, tick: caret.tick + 1 });

  switch (act.act) {
    case 'begin':
      return act.edits;
    case 'set':
      return { ...edits, segments: segments.map((one) => (one.key === act.key ? withPart(one, act.part) : one)) };
    case 'as-proposed':
      return { ...edits, segments: segments.map((one) => ({ ...one, affects: null })) };
    case 'split': {
      const at = segments.findIndex(({ key }) => key === act.key);
      const segment = segments[at];
      const [first, second] = segment ? cut(segment, act.at) : [];
      if (!segment || !first?.text || !second?.text) return edits;
      const rest: EditedSegment = {
        ...segment,
        ...second,
        key: newKey,
        id: null,
        before: null,
        beforeMarks: [],
        parts: segment.id === null ? segment.parts : [segment.id],
        affects: null,
        reason: '',
      };
      return {
        ...edits,
        nextKey: nextKey + 1,
        segments: segments.toSpliced(at, 1, { ...segment, ...first }, rest),
        caret: put(newKey, 0),
      };
    }
    case 'merge': {
      const at = segments.findIndex(({ key }) => key === act.key);
      const next = segments.findIndex(({ isRemoved }, index) => index > at && !isRemoved);
      return joined(edits, at, next);
    }
    case 'merge-back': {
      const at = segments.findIndex(({ key }) => key === act.key);
      return joined(
        edits,
        segments.findLastIndex(({ isRemoved }, index) => index < at && !isRemoved),
        at,
      );
    }
    case 'add-after': {
      const at = segments.findIndex(({ key }) => key === act.key);
      const fresh: EditedSegment = {
        key: newKey,
        id: null,
        kind: 'paragraph',
        text: '',
        before: null,
        marks: [],
        beforeMarks: [],
        parts: [],
        affects: null,
        reason: '',
        isRemoved: false,
      };
      return { ...edits, nextKey: nextKey + 1, segments: segments.toSpliced(at + 1, 0, fresh), caret: put(newKey, 0) };
    }
    case 'set-contact':
      return { ...edits, contacts: contacts.map((one) => (one.key === act.key ? { ...one, ...act.part } : one)) };
    case 'add-contact':
      return {
        ...edits,
        nextKey: nextKey + 1,
        contacts: [...contacts, { key: newKey, kind: 'contact-line', text: '' }],
      };
    case 'remove-contact':
      return { ...edits, contacts: contacts.filter(({ key }) => key !== act.key) };
    case 'end-mark':
      return { ...edits, hasEndMark: act.hasEndMark };
  }
};

/** A part of a segment as it is set; its marks move with its words. */
const withPart = (segment: EditedSegment, part: Partial<EditedSegment>): EditedSegment => ({
  ...segment,
  ...part,
  ...(part.text === undefined ? {} : { marks: shiftMarks(segment.marks, segment.text, part.text) }),
});

/** A text in two, without the spaces between them, each with its marks. */
const cut = ({ text, marks }: EditedSegment, at: number): { text: string; marks: Mark[] }[] => {
  const first = text.slice(0, at).trimEnd();
  const second = text.slice(at).trimStart();
  return [
    { text: first, marks: marksWithin(marks, 0, first.length) },
    { text: second, marks: marksWithin(marks, text.length - second.length, text.length) },
  ];
};

const marksWithin = (marks: Mark[], from: number, to: number): Mark[] =>
  marks.flatMap((mark) => {
    const own = { ...mark, from: Math.max(mark.from, from) - from, to: Math.min(mark.to, to) - from };
    const isNote = mark.kind === 'footnote' && mark.to > from && mark.to <= to;
    return own.from < own.to || isNote ? [own] : [];
  });

/** Two segments as one, which keeps the identity of the first, or of the one that has one. */
const joined = (edits: SourceEdits, first: number, second: number): SourceEdits => {
  const { segments, caret } = edits;
  const [one, other] = [segments[first], segments[second]];
  if (!one || !other) return edits;
  const text = [one.text, other.text].filter((part) => part !== '').join(' ');
  const start = text.length - other.text.length;
  const moved = other.marks.map((mark) => ({ ...mark, from: mark.from + start, to: mark.to + start }));
  const identity = one.id === null ? other : one;
  const { id, before, beforeMarks } = identity;
  const parts = [
    ...new Set([...one.parts, ...other.parts, ...(one.id !== null && other.id !== null ? [other.id] : [])]),
  ].filter((part) => part !== id);
  const whole: EditedSegment = { ...one, id, before, beforeMarks, text, marks: [...one.marks, ...moved], parts };
  return {
    ...edits,
    segments: segments.toSpliced(second, 1).map((each) => (each.key === one.key ? whole : each)),
    caret: { key: one.key, at: one.text.length, tick: caret.tick + 1 },
  };
};

/** A text that differs from the one that people translate. */
export const isChanged = ({ text, before, marks, beforeMarks }: EditedSegment): boolean =>
  before !== null && (text.trim() !== before || !sameMarks(marks, beforeMarks));

/** A paragraph that is not as it is in the version that people translate: another text, a new one, one removed. */
export const isDifferent = (segment: EditedSegment): boolean =>
  isChanged(segment) || segment.before === null || segment.isRemoved;

/** Whether something would be written by saving. */
export const differ = (one: SourceEdits, other: SourceEdits): boolean => essence(one) !== essence(other);

const essence = ({ segments, contacts, hasEndMark }: SourceEdits): string =>
  JSON.stringify([
    segments
      .filter(({ isRemoved }) => !isRemoved)
      .map(({ id, kind, text, marks, parts, affects, reason }) => [id, kind, text, marks, parts, affects, reason]),
    contacts.map(({ kind, text }) => [kind, text]),
    hasEndMark,
  ]);
