/**
 * What may be wrong with a source before anybody translates it. Those of typography change no letter and no figure
 * (domain.md §2.1); the others do.
 */
export const faultKinds = [
  'spaces',
  'quotes',
  'apostrophes',
  'hyphen-for-dash',
  'missing-accent',
  'hasty-word',
  'ordinal-form',
  'telephone-prefix',
] as const;
export type FaultKind = (typeof faultKinds)[number];

/** A span of the text in UTF-16 units and what would stand in its place; null where only a person can tell. */
export type FaultSpan = { from: number; to: number; replacement: string | null };

export type Fault = {
  kind: FaultKind;
  /** Names it within its text: the kind, with what was found and how often it was found before. */
  key: string;
  /** In order, none over another; one, but for typography, where a paragraph has one fault of a kind. */
  spans: FaultSpan[];
  /** For its sentence: the place of a telephone and the prefix that is usual there. */
  data: Record<string, string>;
};

/** Whether mending it changes no letter, digit or decimal mark. */
export const isTypographic = (kind: FaultKind): boolean =>
  kind === 'spaces' || kind === 'quotes' || kind === 'apostrophes';
