import type { LineKind } from '#domain/segment.ts';
import { hrefOf } from '../runs/href-of.ts';
import { paragraphsOfRuns, type Piece } from '../runs/paragraphs-of-runs.ts';
import * as words from './element-words.ts';
import type { Footnotes } from './footnotes.ts';
import type { HtmlBlock } from './html-block.ts';
import { isLayoutTable } from './layout-table.ts';
import { walk } from './walk.ts';

/** What holds for all that is inside an element. */
type Context = {
  element: Element;
  kind: LineKind | null;
  level: number;
  isWithinArticle: boolean;
  isSurrounding: boolean;
  isNamedSurrounding: boolean;
  isMeta: boolean;
  isData: boolean;
  isPre: boolean;
  bold: boolean;
  italic: boolean;
  href: string | null;
  isLinked: boolean;
};

/** All that is seen on a page, in order: one block a paragraph, heading, item or cell. Notes go to where their sign stands. */
export const blocksOfPage = (root: Element, base: string | null, footnotes: Footnotes): HtmlBlock[] => {
  const blocks: HtmlBlock[] = [];
  const contexts: Context[] = [];
  let pieces: Piece[] = [];
  let letters = { all: 0, linked: 0, meta: 0 };

  const flush = (): void => {
    const context = contexts.findLast(({ element }) => words.isBlockTag(words.tagOf(element))) ?? contexts[0];
    if (pieces.length > 0 && context) {
      const texts = paragraphsOfRuns(context.level > 0 ? pieces.map(unbroken) : pieces, { isLoose: true });
      const share = (count: number): number => (letters.all === 0 ? 0 : count / letters.all);
      for (const text of texts) {
        const { element, kind, level, isSurrounding, isNamedSurrounding, isMeta } = context;
        const isAllMeta = isMeta || share(letters.meta) > 0.9;
        blocks.push({
          kind,
          text,
          element,
          level,
          isSurrounding,
          isNamedSurrounding,
          isMeta: isAllMeta,
          linked: share(letters.linked),
        });
      }
    }
    pieces = [];
    letters = { all: 0, linked: 0, meta: 0 };
  };

  walk(root, {
    enter: (element) => {
      const tag = words.tagOf(element);
      if (tag === 'br') {
        pieces.push('break');
        return false;
      }
      const note = footnotes.noteAt.get(element);
      if (note !== undefined) {
        pieces.push({ note });
        return false;
      }
      if (words.isUnseen(element, tag) || footnotes.isTaken.has(element)) return false;
      if (words.isBlockTag(tag)) flush();
      contexts.push(contextOf(element, tag, contexts.at(-1), base));
      return true;
    },
    leave: (element) => {
      if (words.isBlockTag(words.tagOf(element))) flush();
      contexts.pop();
    },
    text: (data) => {
      const context = contexts.at(-1);
      if (!context) return;
      const { bold, italic, href, isPre } = context;
      const look = { bold, italic, href };
      if (isPre) {
        data.split('\n').forEach((text, at) => {
          if (at > 0) pieces.push('break');
          pieces.push({ text, ...look });
        });
      } else pieces.push({ text: data, ...look });
      const count = data.replace(/\s+/g, '').length;
      letters.all += count;
      if (context.isLinked) letters.linked += count;
      if (context.isMeta) letters.meta += count;
    },
  });
  return blocks;
};

const unbroken = (piece: Piece): Piece => (piece === 'break' ? { text: ' ' } : piece);

const contextOf = (element: Element, tag: string, above: Context | undefined, base: string | null): Context => {
  const isWithinArticle = (above?.isWithinArticle ?? false) || tag === 'article' || tag === 'main';
  // Word's title, as it puts it into the clipboard and saves it.
  const isTitle = tag === 'p' && element.getAttribute('class') === 'MsoTitle';
  const level = isTitle ? 1 : /^h[1-6]$/.test(tag) ? Number(tag[1]) : words.isBlockTag(tag) ? 0 : (above?.level ?? 0);
  const isData = tag === 'table' ? !isLayoutTable(element) : (above?.isData ?? false);
  const href = tag === 'a' ? element.getAttribute('href') : null;
  return {
    element,
    kind: isTitle ? 'heading' : words.isWordItem(element) ? 'list-item' : kindOf(tag, isData, above?.kind ?? null),
    level,
    isWithinArticle,
    isSurrounding: (above?.isSurrounding ?? false) || words.isSurrounding(element, tag, isWithinArticle),
    isNamedSurrounding: (above?.isNamedSurrounding ?? false) || words.isNamedSurrounding(element, tag),
    isMeta: (above?.isMeta ?? false) || (tag !== 'html' && tag !== 'body' && words.isMeta(element, tag)),
    isData,
    isPre: (above?.isPre ?? false) || tag === 'pre',
    bold: above?.bold ?? false,
    italic: above?.italic ?? false,
    ...words.looksOf(element, tag),
    href: href === null ? (above?.href ?? null) : hrefOf(href, base),
    isLinked: (above?.isLinked ?? false) || href !== null,
  };
};

const kindOf = (tag: string, isData: boolean, above: LineKind | null): LineKind | null => {
  if (/^h[1-6]$/.test(tag)) return isData ? 'table-cell' : 'heading';
  switch (tag) {
    case 'li':
    case 'dt':
    case 'dd':
      return isData ? 'table-cell' : 'list-item';
    case 'blockquote':
      return 'quote';
    case 'td':
    case 'th':
      return isData ? 'table-cell' : null;
    case 'table':
    case 'button':
      return null;
    default:
      return above;
  }
};
