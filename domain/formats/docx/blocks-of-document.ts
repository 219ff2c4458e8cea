import type { Block } from '#domain/import/read-file.ts';
import type { LineKind } from '#domain/segment.ts';
import { hrefOf } from '../runs/href-of.ts';
import { paragraphsOfRuns, type Piece } from '../runs/paragraphs-of-runs.ts';
import { childrenOf, type DocumentNode, type Notes } from './document-tree.ts';
import { isEmphasis, isOfFirstLevel, isStrong, kindOfStyle } from './kind-of-style.ts';

type Paragraph = Extract<DocumentNode, { type: 'paragraph' }>;
type Look = { bold: boolean; italic: boolean; href: string | null };

/** The paragraphs and cells of a Word document, in order, with what their styles say they are. */
export const blocksOfDocument = (document: Extract<DocumentNode, { type: 'document' }>): Block[] => {
  const blocks: Block[] = [];
  /** The blocks that are headings of the first level. */
  const first: Block[] = [];
  const add = (node: DocumentNode, within: LineKind | null): void => {
    if (node.type === 'paragraph') {
      const own = kindOfStyle(node);
      const kind = within !== null && own !== 'furniture' ? within : own;
      for (const text of paragraphsOfRuns(piecesOf(node, document.notes), { isLoose: false })) {
        const block: Block = { n: blocks.length + 1, kind, text, place: 'article' };
        blocks.push(block);
        if (kind === 'heading' && isOfFirstLevel(node)) first.push(block);
      }
      return;
    }
    const inner = node.type === 'table' ? (isLayout(node) ? null : 'table-cell') : within;
    for (const child of childrenOf(node)) add(child, inner);
  };
  for (const child of document.children) add(child, null);
  // The one heading of the first level above all others is what a title is to those who use no title.
  const [only, ...more] = first;
  const isOpening = blocks.find(({ kind }) => kind === 'headline' || kind === 'heading') === only;
  if (only && more.length === 0 && isOpening) only.kind = 'headline';
  return blocks;
};

/** How many sentences' paragraphs a cell may hold before it is a column of text. */
const mostInCell = 2;
const isLong = (node: DocumentNode): boolean => node.type === 'paragraph' && wordsOf(node).split(/\s+/).length > 8;
const wordsOf = (node: DocumentNode): string =>
  node.type === 'text' ? node.value : node.type === 'tab' ? ' ' : childrenOf(node).map(wordsOf).join('');

/** A table that only places things: of one cell, with headings or tables in it, or with a column of text in a cell. */
const isLayout = (table: DocumentNode): boolean => {
  const cells = childrenOf(table).flatMap(childrenOf);
  const isPlacing = (node: DocumentNode): boolean => {
    if (node.type === 'table') return true;
    if (node.type !== 'paragraph') return childrenOf(node).some(isPlacing);
    const kind = kindOfStyle(node);
    return kind === 'headline' || kind === 'subheadline' || kind === 'heading';
  };
  const isColumn = (cell: DocumentNode): boolean => childrenOf(cell).filter(isLong).length > mostInCell;
  return cells.length < 2 || cells.some((cell) => isColumn(cell) || childrenOf(cell).some(isPlacing));
};

const piecesOf = (paragraph: Paragraph, notes: Notes): Piece[] => {
  const pieces: Piece[] = [];
  const add = (node: DocumentNode, look: Look): void => {
    switch (node.type) {
      case 'text':
        pieces.push({ text: node.value, ...look });
        return;
      case 'tab':
        pieces.push({ text: ' ', ...look });
        return;
      case 'break':
        pieces.push('break');
        return;
      case 'noteReference':
        pieces.push({ note: noteOf(notes.resolve(node)?.body ?? []) });
        return;
      case 'run': {
        const own = {
          ...look,
          bold: look.bold || node.isBold || isStrong(node.styleName),
          italic: look.italic || node.isItalic || isEmphasis(node.styleName),
        };
        for (const child of node.children) add(child, own);
        return;
      }
      case 'hyperlink': {
        const own = { ...look, href: node.href ? hrefOf(node.href) : look.href };
        for (const child of node.children) add(child, own);
        return;
      }
      default:
        for (const child of childrenOf(node)) add(child, look);
    }
  };
  for (const child of paragraph.children) add(child, { bold: false, italic: false, href: null });
  return pieces;
};

/** A note's words; looks within notes are not kept. */
const noteOf = (body: DocumentNode[]): string => {
  const words = (node: DocumentNode): string => {
    if (node.type === 'text') return node.value;
    if (node.type === 'tab' || node.type === 'break') return ' ';
    return childrenOf(node).map(words).join('');
  };
  return body.map(words).join(' ');
};
