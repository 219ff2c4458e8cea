import type { RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Block, ReadNote } from '#domain/import/read-file.ts';
import type { LineKind } from '#domain/segment.ts';
import type { Text } from '#domain/text.ts';
import { blocksOfPage } from '../html/blocks-of-page.ts';
import { documentOf } from '../html/document-of.ts';
import { footnotesOf } from '../html/footnotes.ts';
import { paragraphsOfRuns, type Piece } from '../runs/paragraphs-of-runs.ts';
import { piecesOfPhrasing, type Sources } from './pieces-of-phrasing.ts';

export type ReadMarkdown = { blocks: Block[]; notes: ReadNote[]; title: string | null };

/**
 * The paragraphs, headings, items, quotations and cells of a Markdown text (CommonMark with GitHub's tables and footnotes), `n`
 * being the line where each begins. Markup of HTML within it is read as in a page. Throws RangeError for what is nested more than
 * a hundred levels deep.
 */
export const readMarkdown = (text: string): ReadMarkdown => {
  const { body, title, lines } = withoutFrontMatter(text);
  if (isNestedTooDeeply(body)) throw new RangeError('nested too deeply');
  const tree = unified().use(remarkParse).use(remarkGfm).parse(body);
  const sources: Sources = { text: body, addresses: new Map(), footnotes: new Map(), pictures: 0 };
  collect(tree.children, sources);
  const blocks: Block[] = [];
  const firstLevel = headingsOfFirstLevel(tree.children);

  const add = (pieces: Piece[], kind: LineKind | null, line: number): void => {
    for (const own of paragraphsOfRuns(pieces, { isLoose: false })) push(own, kind, line);
  };
  const push = (own: Text, kind: LineKind | null, line: number): void => {
    const previous = blocks.at(-1)?.kind;
    const isBelow = previous === 'headline' || previous === 'subheadline';
    const isSubheadline = kind === null && isBelow && isAllBold(own);
    blocks.push({
      n: line + lines,
      kind: isSubheadline ? 'subheadline' : kind,
      text: isSubheadline ? { ...own, marks: own.marks.filter(({ kind: mark }) => mark !== 'bold') } : own,
      place: 'article',
    });
  };
  const read = (node: RootContent, within: LineKind | null): void => {
    const line = node.position?.start.line ?? 1;
    switch (node.type) {
      case 'heading': {
        const pieces = piecesOfPhrasing(node.children, sources);
        const isTitle = firstLevel.length === 1 && firstLevel[0] === node;
        if (pieces.length > 0)
          add(
            pieces.map((piece) => (piece === 'break' ? { text: ' ' } : piece)),
            isTitle ? 'headline' : 'heading',
            line,
          );
        // “###” by itself is an empty heading to Markdown, and the end to a press office.
        else add([{ text: '#'.repeat(node.depth) }], null, line);
        return;
      }
      case 'paragraph':
        add(piecesOfPhrasing(node.children, sources), within, line);
        return;
      case 'blockquote':
        for (const child of node.children) read(child, 'quote');
        return;
      case 'list':
        for (const item of node.children) for (const child of item.children) read(child, 'list-item');
        return;
      case 'table':
        for (const row of node.children)
          for (const cell of row.children)
            add(piecesOfPhrasing(cell.children, sources), 'table-cell', cell.position?.start.line ?? line);
        return;
      case 'code':
        for (const own of node.value.split('\n')) add([{ text: own }], within, line);
        return;
      case 'thematicBreak':
        if (
          body
            .slice(node.position?.start.offset ?? 0)
            .trimStart()
            .startsWith('*')
        )
          add([{ text: '* * *' }], null, line);
        return;
      case 'html':
        for (const { kind, text: own } of blocksOfHtml(node.value)) push(own, within ?? kind, line);
        return;
      default:
    }
  };
  for (const node of tree.children) read(node, null);
  const notes: ReadNote[] =
    sources.pictures > 0 ? [{ code: 'pictures-left-out', detail: String(sources.pictures) }] : [];
  return { blocks, notes, title };
};

const deepest = 100;
/** Quotations and items, one within another, as one line opens them; a rule of hyphens or stars is none. */
const manyMarkers = new RegExp(
  String.raw`^(?![-*_ \t]*$)(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))){${deepest}}`,
  'm',
);
/** An item indented as far as no list of so many levels needs. */
const farItem = new RegExp(String.raw`^[ \t]{${deepest * 2},}(?:[-+*]|\d{1,9}[.)])[ \t]`, 'm');

/** What no person writes: the parser's time grows with the cube of the levels. */
const isNestedTooDeeply = (body: string): boolean => manyMarkers.test(body) || farItem.test(body);

const headingsOfFirstLevel = (nodes: RootContent[]): RootContent[] =>
  nodes.filter((node) => node.type === 'heading' && node.depth === 1 && node.children.length > 0);

const isAllBold = ({ text, marks }: Text): boolean =>
  marks.some((mark) => mark.kind === 'bold' && mark.from === 0 && mark.to === text.length);

const blocksOfHtml = (html: string) => {
  const root = documentOf(html).documentElement;
  return blocksOfPage(root, null, footnotesOf(root));
};

/** Where links and notes that are named elsewhere lead to. */
const collect = (nodes: RootContent[], sources: Sources): void => {
  for (const node of nodes) {
    if (node.type === 'definition') sources.addresses.set(node.identifier, node.url);
    if (node.type === 'footnoteDefinition') sources.footnotes.set(node.identifier, node);
    if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem') collect(node.children, sources);
  }
};

/** The text without the settings that site builders put above it between two lines of hyphens. */
const withoutFrontMatter = (text: string): { body: string; title: string | null; lines: number } => {
  const found = /^---[ \t]*\r?\n((?:[\w-]+[ \t]*:.*\r?\n|[ \t#-].*\r?\n|\r?\n)*)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(
    text,
  );
  if (!found) return { body: text, title: null, lines: 0 };
  const title = /^title[ \t]*:[ \t]*(.*)$/m
    .exec(found[1] ?? '')?.[1]
    ?.trim()
    .replace(/^(["'])(.*)\1$/, '$2');
  return { body: text.slice(found[0].length), title: title || null, lines: found[0].split('\n').length - 1 };
};
