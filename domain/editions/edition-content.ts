import type { BlockKind, BlockLine } from '#domain/blocks/block.ts';
import { contactLinesOf } from '#domain/blocks/contacts-of-block.ts';
import type { ContactLine, SegmentKind } from '#domain/segment.ts';
import type { Text } from '#domain/text.ts';

/** A block of the library as an edition shows it: the words of its language alone. */
export type EditionBlock = { kind: Exclude<BlockKind, 'dateline'>; lines: BlockLine[] };

/** Everything that an edition shows, frozen. */
export type EditionContent = {
  organizations: { name: string; acronym: string }[];
  /** A day as YYYY-MM-DD; formatted per language when shown. */
  dateline: { place: string; day: string | null };
  segments: { id: string; kind: SegmentKind; text: Text }[];
  contacts: ContactLine[];
  /** What stands beside the texts, in its order; missing where there is none, as in every edition from before there were blocks. */
  blocks?: EditionBlock[];
  /** Whether the page ends with the end mark of its language. */
  hasEndMark: boolean;
  prevailing: 'none' | 'original' | 'equal';
  /** The zone in which instants of this document are told. */
  zone: string;
};

/** The paragraphs about the organizations, block by block. */
export const boilerplateOf = ({ blocks = [] }: Pick<EditionContent, 'blocks'>): BlockLine[][] =>
  blocks.filter(({ kind }) => kind === 'boilerplate').map(({ lines }) => lines);

/** The contact block of an edition: what follows the source, then what the library adds. */
export const contactsOf = ({ contacts, blocks = [] }: Pick<EditionContent, 'contacts' | 'blocks'>): ContactLine[] => [
  ...contacts,
  ...blocks.filter(({ kind }) => kind === 'contacts').flatMap(({ lines }) => contactLinesOf(lines)),
];

/** The words of the notice on the prevailing language that the house gave; null for the built-in ones, or none. */
export const noticeOf = ({ prevailing, blocks = [] }: Pick<EditionContent, 'prevailing' | 'blocks'>): string | null =>
  prevailing === 'none' ? null : (blocks.find(({ kind }) => kind === 'prevailing-notice')?.lines[0]?.text ?? null);
