import { ok, refuse, type Result } from '#domain/result.ts';
import type { ContactLine, SegmentKind } from '#domain/segment.ts';
import { sameMarks } from '#domain/marks/same-marks.ts';
import { shiftMarks } from '#domain/marks/shift-marks.ts';
import { plain, type Mark, type Text } from '#domain/text.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import { hasHeadline } from './source-texts.ts';

/** Why a text differs from the version before, and for which languages it matters. */
export type SourceChange = { affects: TargetLanguage[]; reason: string };
export type SourceSegment = {
  id: string;
  kind: SegmentKind;
  text: Text;
  change: SourceChange | null;
  /** The segments of the version before that it was split off from, or merged of. */
  parts?: string[] | null;
};
export type SourceContent = { segments: SourceSegment[]; contacts: ContactLine[]; endMark: string | null };

export type WantedSource = {
  /** A null id is a new segment; one that is missing is deleted. */
  segments: {
    id: string | null;
    kind: SegmentKind;
    text: string;
    /** Left out: those of the text where it stands unchanged, else none. */
    marks?: Mark[] | undefined;
    affects: TargetLanguage[];
    reason: string;
    parts?: string[] | null | undefined;
  }[];
  contacts: ContactLine[];
  hasEndMark: boolean;
};

type Known = {
  /** The newest version, as it stands. */
  newest: SourceContent;
  /** The version before the one that is written; null for the first. */
  before: SourceContent | null;
  targets: readonly TargetLanguage[];
  newId: () => string;
};

export type Revision = SourceContent & {
  /** Segments that neither version had. */
  added: string[];
  /** Segments that only the version in preparation had; when a new version is begun there are none. */
  dropped: string[];
};

/** Stands where an end mark is wanted and no version had one. */
const usualEndMark = 'FIN';

/**
 * The content of a source version as somebody wrote it. A text that is as it was in the version before carries no
 * change, whatever was said about it; the first version carries none at all.
 * Refuses: `no-headline`, `nothing-changed`, `stale` (an identity that is unknown or named twice).
 */
export const revise = (
  wanted: WantedSource,
  { newest, before, targets, newId }: Known,
): Result<Revision, 'no-headline' | 'nothing-changed' | 'stale'> => {
  if (!hasHeadline(wanted.segments)) return refuse('no-headline');
  const earlier = new Map(before?.segments.map((segment) => [segment.id, segment]));
  const known = new Map([...earlier, ...newest.segments.map((segment) => [segment.id, segment] as const)]);
  const named = wanted.segments.flatMap(({ id }) => id ?? []);
  if (new Set(named).size < named.length || named.some((id) => !known.has(id))) return refuse('stale');

  const added: string[] = [];
  const segments = wanted.segments.map((one): SourceSegment => {
    const id = one.id ?? newId();
    if (one.id === null) added.push(id);
    const text = textOf(one, [known.get(id), earlier.get(id)]);
    const was = earlier.get(id);
    const isChanged = before !== null && !(was && sameText(was.text, text));
    const affects = targets.filter((language) => one.affects.includes(language));
    const parts = one.parts?.filter((part) => part !== id && earlier.has(part)) ?? [];
    return {
      id,
      kind: one.kind,
      text,
      change: isChanged ? { affects, reason: one.reason } : null,
      parts: isChanged && parts.length > 0 ? parts : null,
    };
  });
  const endMark = wanted.hasEndMark ? (newest.endMark ?? before?.endMark ?? usualEndMark) : null;
  const content = { segments, contacts: wanted.contacts, endMark };
  if (isSame(content, newest, before === newest)) return refuse('nothing-changed');

  const kept = new Set(segments.map(({ id }) => id));
  const dropped = newest.segments.map(({ id }) => id).filter((id) => !kept.has(id) && !earlier.has(id));
  return ok({ ...content, added, dropped });
};

type Wanted = WantedSource['segments'][number];

/** In Unicode's composed form without spaces around it; the marks go along. */
const textOf = (wanted: Wanted, known: (SourceSegment | undefined)[]): Text => {
  const text = wanted.text.normalize('NFC').trim();
  if (wanted.marks) return { text, marks: shiftMarks(wanted.marks, wanted.text, text) };
  return known.find((was) => was?.text.text === text)?.text ?? plain(text);
};

const sameText = (a: Text, b: Text): boolean => a.text === b.text && sameMarks(a.marks, b.marks);

/** When a version is begun, what was said about the changes of the one before is no difference. */
const isSame = (a: SourceContent, b: SourceContent, isBegun: boolean): boolean =>
  a.endMark === b.endMark &&
  sameContacts(a.contacts, b.contacts) &&
  a.segments.length === b.segments.length &&
  a.segments.every((segment, at) => isSameSegment(segment, b.segments[at], isBegun));

const isSameSegment = (a: SourceSegment, b: SourceSegment | undefined, isBegun: boolean): boolean =>
  a.id === b?.id &&
  a.kind === b.kind &&
  sameText(a.text, b.text) &&
  (isBegun ||
    (a.change?.affects.join() === b.change?.affects.join() &&
      (a.change?.reason ?? '') === (b.change?.reason ?? '') &&
      (a.parts ?? []).join() === (b.parts ?? []).join()));

/**
 * Whether a revision says only for whom changes matter, and why: whoever decides that has not edited the text, and its
 * last editor stays who it was.
 */
export const isTriage = (revision: Revision, newest: SourceContent): boolean => isSame(revision, newest, true);

/** Whether two contact blocks say the same in the same lines. */
export const sameContacts = (a: ContactLine[], b: ContactLine[]): boolean =>
  a.length === b.length && a.every(({ kind, text }, at) => kind === b[at]?.kind && text === b[at].text);
