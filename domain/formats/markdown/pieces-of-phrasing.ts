import type { FootnoteDefinition, PhrasingContent } from 'mdast';
import { hrefOf } from '../runs/href-of.ts';
import type { Piece } from '../runs/paragraphs-of-runs.ts';

/** What stands elsewhere in the text; `pictures` counts what is left out. */
export type Sources = {
  text: string;
  addresses: Map<string, string>;
  footnotes: Map<string, FootnoteDefinition>;
  pictures: number;
};

type Look = { bold: boolean; italic: boolean; href: string | null };

/** A paragraph's pieces with their looks. Addresses that only stand in the text are text, not links. */
export const piecesOfPhrasing = (nodes: readonly PhrasingContent[], sources: Sources): Piece[] => {
  const pieces: Piece[] = [];
  // Markup of HTML opens and closes as nodes of its own.
  const opened: { tag: string; look: Partial<Look> }[] = [];
  const add = (node: PhrasingContent, above: Look): void => {
    const look: Look = Object.assign({ ...above }, ...opened.map(({ look: own }) => own));
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        pieces.push({ text: node.value, ...look });
        return;
      case 'break':
        pieces.push('break');
        return;
      case 'image':
      case 'imageReference':
        sources.pictures += 1;
        return;
      case 'footnoteReference': {
        const definition = sources.footnotes.get(node.identifier);
        pieces.push({ note: definition ? wordsOf(definition, 0) : '' });
        return;
      }
      case 'html':
        openOrClose(node.value, opened, pieces);
        return;
      default:
        for (const child of node.children) add(child, { ...look, ...lookOf(node, sources) });
    }
  };
  for (const node of nodes) add(node, { bold: false, italic: false, href: null });
  return pieces;
};

const lookOf = (node: PhrasingContent, { text, addresses }: Sources): Partial<Look> => {
  if (node.type === 'strong') return { bold: true };
  if (node.type === 'emphasis') return { italic: true };
  if (node.type === 'linkReference') return { href: hrefOf(addresses.get(node.identifier) ?? '') };
  if (node.type !== 'link') return {};
  const at = node.position?.start.offset;
  const isWritten = at !== undefined && /^[[<]/.test(text.charAt(at));
  return isWritten ? { href: hrefOf(node.url) } : {};
};

const openOrClose = (html: string, opened: { tag: string; look: Partial<Look> }[], pieces: Piece[]): void => {
  const [, closing, name = '', rest = ''] = /^<(\/?)([a-z]+)\b([^>]*)>/i.exec(html) ?? [];
  const tag = name.toLowerCase();
  if (tag === 'br') pieces.push('break');
  if (closing) {
    const at = opened.findLastIndex((one) => one.tag === tag);
    if (at >= 0) opened.splice(at, 1);
    return;
  }
  if (rest.endsWith('/')) return;
  if (tag === 'strong' || tag === 'b') opened.push({ tag, look: { bold: true } });
  if (tag === 'em' || tag === 'i') opened.push({ tag, look: { italic: true } });
  if (tag === 'a') {
    const href = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(rest);
    opened.push({ tag, look: { href: hrefOf(href?.[1] ?? href?.[2] ?? '') } });
  }
};

const deepest = 50;

/** The words of a note; how they look is not kept. */
const wordsOf = (
  node: FootnoteDefinition | FootnoteDefinition['children'][number] | PhrasingContent,
  depth: number,
): string => {
  if ('value' in node) return node.type === 'html' ? '' : node.value;
  if (node.type === 'break') return ' ';
  if (!('children' in node) || depth > deepest) return '';
  const isOfBlocks = node.type === 'footnoteDefinition' || node.type === 'list' || node.type === 'blockquote';
  return node.children.map((child) => wordsOf(child as PhrasingContent, depth + 1)).join(isOfBlocks ? ' ' : '');
};
