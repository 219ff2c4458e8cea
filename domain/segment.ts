/** What a line of a source is taken for. Furniture is what surrounds an article on its page: menus, slogans, footers. */
export const lineKinds = [
  'furniture',
  'headline',
  'subheadline',
  'dateline',
  'heading',
  'paragraph',
  'list-item',
  'quote',
  'table-cell',
  'end-mark',
  'contact-lead',
  'contact-heading',
  'contact-line',
] as const;
export type LineKind = (typeof lineKinds)[number];

/** Kinds that are segments with a translation and a review state of their own. */
export const segmentKinds = [
  'headline',
  'subheadline',
  'dateline',
  'heading',
  'paragraph',
  'list-item',
  'quote',
  'table-cell',
] as const;
export type SegmentKind = (typeof segmentKinds)[number];

/** Kinds of the contact block, which has no review states. */
export const contactKinds = ['contact-lead', 'contact-heading', 'contact-line'] as const;
export type ContactKind = (typeof contactKinds)[number];

export const isSegmentKind = (kind: LineKind): kind is SegmentKind =>
  (segmentKinds as readonly string[]).includes(kind);
export const isContactKind = (kind: LineKind): kind is ContactKind =>
  (contactKinds as readonly string[]).includes(kind);

export type ContactLine = { kind: ContactKind; text: string };

/** Where a cell stands: the number of its table in the document, its row and its column, each from 1. */
export type TableCell = { table: number; row: number; column: number };
