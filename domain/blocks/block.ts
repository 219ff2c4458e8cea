import type { Language } from '#locales/languages/language.ts';

/** What stands beside the translated paragraphs and is chosen from the library of the house (domain.md §3). */
export const blockKinds = ['dateline', 'boilerplate', 'prevailing-notice', 'contacts'] as const;
export type BlockKind = (typeof blockKinds)[number];

/** A line of a block: the place of a dateline, a heading or a paragraph of boilerplate or of a notice, a contact line. */
export const blockLineKinds = [
  'place',
  'heading',
  'paragraph',
  'contact-lead',
  'contact-heading',
  'contact-line',
] as const;
export type BlockLineKind = (typeof blockLineKinds)[number];
export type BlockLine = { kind: BlockLineKind; text: string };

/** What a block says in each language; a language without lines has none yet. */
export type BlockTexts = Record<Language, BlockLine[]>;

/** What a document made of a block in one language: its own words instead of the library's, and who said yes to them. */
export type BlockChoice = {
  /** Null while the library's words stand. */
  own: BlockLine[] | null;
  confirmedAt: string | null;
  confirmedBy: string | null;
  /** The version of the block that was confirmed. */
  number: number | null;
};
