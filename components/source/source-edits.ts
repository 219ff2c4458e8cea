import type { SourceDraftView } from '#contract/source.ts';
import type { ContactLine, SegmentKind } from '#domain/segment.ts';
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
  affects: TargetLanguage[];
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
  | { act: 'split'; key: string; at: number }
  | { act: 'merge'; key: string }
  | { act: 'merge-back'; key: string }
  | { act: 'add-after'; key: string }
  | { act: 'set-contact'; key: string; part: Partial<ContactLine> }
  | { act: 'add-contact' }
  | { act: 'remove-contact'; key: string }
  | { act: 'end-mark'; hasEndMark: boolean };

/** The form of a source version. */
export const editsOf = ({ segments, contacts, hasEndMark }: SourceDraftView): SourceEdits => ({
  segments: segments.map(({ id, kind, text, before, affects, reason }) => ({
    key: id,
    id,
    kind,
    text: text.text,
    before,
    affects,
    reason,
    isRemoved: false,
  })),
  contacts: contacts.map(({ kind, text }, at) => ({ key: `contact ${at}`, kind, text })),
  hasEndMark,
  caret: { key: '', at: 0, tick: 0 },
  nextKey: 1,
});

export const editSource = (edits: SourceEdits, act: SourceAct): SourceEdits => {
  const { segments, contacts, nextKey, caret } = edits;
  const newKey = `new ${nextKey}`;
  const put = (key: string, at: number) => ({ key, at, tick: caret.tick + 1 });

  switch (act.act) {
    case 'begin':
      return act.edits;
    case 'set':
      return { ...edits, segments: segments.map((one) => (one.key === act.key ? { ...one, ...act.part } : one)) };
    case 'split': {
      const at = segments.findIndex(({ key }) => key === act.key);
      const segment = segments[at];
      const [first, second] = [segment?.text.slice(0, act.at).trimEnd(), segment?.text.slice(act.at).trimStart()];
      if (!segment || !first || !second) return edits;
      const rest: EditedSegment = { ...segment, key: newKey, id: null, before: null, text: second, reason: '' };
      return {
        ...edits,
        nextKey: nextKey + 1,
        segments: segments.toSpliced(at, 1, { ...segment, text: first }, rest),
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
        affects: [],
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

/** Two segments as one, which keeps the identity of the first, or of the one that has one. */
const joined = (edits: SourceEdits, first: number, second: number): SourceEdits => {
  const { segments, caret } = edits;
  const [one, other] = [segments[first], segments[second]];
  if (!one || !other) return edits;
  const text = [one.text, other.text].filter((part) => part !== '').join(' ');
  const identity = one.id === null ? other : one;
  const whole: EditedSegment = { ...one, id: identity.id, before: identity.before, text };
  return {
    ...edits,
    segments: segments.toSpliced(second, 1).map((each) => (each.key === one.key ? whole : each)),
    caret: { key: one.key, at: one.text.length, tick: caret.tick + 1 },
  };
};

/** A text that differs from the one that people translate. */
export const isChanged = ({ text, before }: EditedSegment): boolean => before !== null && text.trim() !== before;

/** Whether something would be written by saving. */
export const differ = (one: SourceEdits, other: SourceEdits): boolean => essence(one) !== essence(other);

const essence = ({ segments, contacts, hasEndMark }: SourceEdits): string =>
  JSON.stringify([
    segments
      .filter(({ isRemoved }) => !isRemoved)
      .map(({ id, kind, text, affects, reason }) => [id, kind, text, affects, reason]),
    contacts.map(({ kind, text }) => [kind, text]),
    hasEndMark,
  ]);
