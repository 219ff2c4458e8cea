import type { RealignmentView } from '#contract/source.ts';
import { shiftMarks } from '#domain/marks/shift-marks.ts';
import { classify } from '#domain/realign/classify.ts';
import { rePair } from '#domain/realign/re-pair.ts';
import type { Pairing } from '#domain/realign/realignment.ts';
import { affectsByDefault } from '#domain/source/affects-by-default.ts';
import type { ComparedClass } from '#domain/source/compare-versions.ts';
import type { SegmentKind } from '#domain/segment.ts';
import type { Text } from '#domain/text.ts';

/** Who is who, as proposed and then as a person corrects it; `leftOut` are places of the new text that are not taken. */
type Choice = { pairings: Pairing[]; leftOut: readonly number[] };
export type PairingEdits = Choice & { past: Choice[] };

export type PairingAct =
  | { act: 'begin'; rows: RealignmentView['rows'] }
  | { act: 'pair'; place: number; id: string | null }
  | { act: 'leave-out'; place: number }
  | { act: 'keep'; place: number }
  | { act: 'undo' };

export const beginPairing = (rows: RealignmentView['rows']): PairingEdits => ({
  pairings: rows.map(({ id, parts }) => ({ id, parts })),
  leftOut: [],
  past: [],
});

export const editPairing = (edits: PairingEdits, act: PairingAct): PairingEdits => {
  const { pairings, leftOut, past } = edits;
  const next = (choice: Partial<Choice>): PairingEdits => ({
    pairings,
    leftOut,
    ...choice,
    past: [...past, { pairings, leftOut }],
  });
  switch (act.act) {
    case 'begin':
      return beginPairing(act.rows);
    case 'pair':
      return next({ pairings: rePair(pairings, act.place, act.id) });
    case 'leave-out':
      return next({
        pairings: pairings.with(act.place, { id: null, parts: null }),
        leftOut: [...leftOut, act.place],
      });
    case 'keep':
      return next({ leftOut: leftOut.filter((place) => place !== act.place) });
    case 'undo': {
      const last = past.at(-1);
      return last ? { ...last, past: past.slice(0, -1) } : edits;
    }
  }
};

export type PairedRow = {
  key: string;
  class: ComparedClass | 'left-out';
  kind: SegmentKind;
  /** Its place in the new text, from 0; null for a deleted paragraph. */
  place: number | null;
  /** Its numbers in the new and in the old version, from 1. */
  number: number | null;
  was: number | null;
  before: Text | null;
  after: Text | null;
  /** The numbers of the old paragraphs that it was split off from, or merged of. */
  parts: number[];
};

/** The new text in its order, each paragraph beside what it was, and what is deleted behind what it stood behind. */
export const pairedRows = ({ old, rows }: RealignmentView, { pairings, leftOut }: Choice): PairedRow[] => {
  const left = new Set(leftOut);
  const taken = rows.map((_, place) => place).filter((place) => !left.has(place));
  const flat = ({ kind, text }: { kind: SegmentKind; text: Text }) => ({ kind, text: text.text });
  const { rows: classed, deleted } = classify(
    old.map((one) => ({ id: one.id, ...flat(one) })),
    taken.flatMap((place) => (rows[place] ? [flat(rows[place])] : [])),
    taken.flatMap((place) => pairings[place] ?? []),
  );
  const numbers = new Map(old.map(({ id }, at) => [id, at + 1]));
  const newNumbers = new Map(taken.map((place, at) => [place, at + 1]));
  const shown = rows.map(({ kind, text }, place): PairedRow => {
    const number = newNumbers.get(place) ?? null;
    const row = number === null ? null : classed[number - 1];
    const was = row?.id ? (numbers.get(row.id) ?? null) : null;
    return {
      key: `${place}`,
      class: row?.class ?? 'left-out',
      kind,
      place,
      number,
      was,
      before: was === null ? null : (old[was - 1]?.text ?? null),
      after: text,
      parts: (row?.parts ?? []).flatMap((part) => numbers.get(part) ?? []),
    };
  });

  // What moved is no place to stand behind.
  const there = new Set(shown.filter((row) => !row.class.startsWith('moved')).map(({ was }) => was));
  const gone = new Set(deleted);
  const behind = new Map<number | null, PairedRow[]>();
  let last: number | null = null;
  old.forEach(({ id, kind, text }, at) => {
    if (there.has(at + 1)) last = at + 1;
    if (!gone.has(id)) return;
    const nowhere = { place: null, number: null, after: null, parts: [] };
    const row: PairedRow = { ...nowhere, key: id, class: 'deleted', kind, was: at + 1, before: text };
    behind.set(last, [...(behind.get(last) ?? []), row]);
  });
  const after = (was: number | null) => (was === null ? [] : (behind.get(was) ?? []));
  return [...(behind.get(null) ?? []), ...shown.flatMap((row) => [row, ...after(row.was)])];
};

/** What is written when the pairing is confirmed; marks that the file could not hold stay with their words. */
export const confirmedSegments = ({ old, rows, targets }: RealignmentView, choice: Choice, holdsMarks: boolean) => {
  const known = new Map(old.map((one) => [one.id, one.text]));
  const left = new Set(choice.leftOut);
  return rows.flatMap(({ kind, text }, place) => {
    const pairing = choice.pairings[place];
    if (!pairing || left.has(place)) return [];
    const was = pairing.id === null ? undefined : known.get(pairing.id);
    const marks = holdsMarks || !was ? text.marks : shiftMarks(was.marks, was.text, text.text);
    const affects = was ? affectsByDefault(was, { text: text.text, marks }, targets) : targets;
    return [{ ...pairing, kind, text: text.text, marks, affects, reason: '' }];
  });
};
