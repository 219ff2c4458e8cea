import { Readability } from '@mozilla/readability';
import { isContainer } from './element-words.ts';
import type { HtmlBlock } from './html-block.ts';
import { walk } from './walk.ts';

/** Pages of more blocks than this are no articles with a menu; the extractor would take minutes over them. */
const mostBlocks = 4000;
const fewestWords = 20;

const stamp = 'data-block-number';

export type Article = {
  /** Of each block, whether the extractor takes it for part of the article. */
  isIn: boolean[];
  /** Of each block, whether it stands in the element that holds the article. */
  isWithin: boolean[];
  pictures: number;
};

/**
 * Which blocks of a page are its article, as the extractor of a browser's reading view finds it; null where it finds none.
 * The page is not to be used afterwards: the extractor takes it apart.
 */
export const findArticle = (document: Document, blocks: readonly HtmlBlock[]): Article | null => {
  if (blocks.length > mostBlocks || isDeep(document.documentElement)) return null;
  const containers = blocks.map(({ element }) => containersOf(element));
  blocks.forEach(({ element }, index) => element.setAttribute(stamp, String(index)));
  const content = extracted(document);
  if (!content) return null;
  const found = new Set<string>();
  let pictures = 0;
  walk(content, {
    enter: (element) => {
      const number = element.getAttribute(stamp);
      if (number !== null) found.add(number);
      if (element.localName.toLowerCase() === 'img') pictures += 1;
      return true;
    },
    leave: () => {},
    text: () => {},
  });
  // Of several blocks in one element the last has its number.
  const numbers = new Map(blocks.map(({ element }, index) => [element, String(index)]));
  const isIn = blocks.map(({ element }) => found.has(numbers.get(element) ?? ''));
  const words = blocks.reduce((sum, { text }, index) => sum + (isIn[index] ? text.text.split(/\s+/).length : 0), 0);
  if (words < fewestWords) return null;
  const holder = holderOf(
    blocks.flatMap(({ element }, index) => (isIn[index] ? [element] : [])),
    containers,
    isIn,
  );
  return { isIn, isWithin: containers.map((around) => holder !== null && around.includes(holder)), pictures };
};

const extracted = (document: Document): Element | null => {
  try {
    const reader = new Readability<Node>(document, {
      serializer: (node) => node,
      charThreshold: 200,
      maxElemsToParse: 60_000,
    });
    return (reader.parse()?.content as Element | null | undefined) ?? null;
  } catch {
    // Nested beyond what it can follow, or odd beyond what it expects: then the words alone tell.
    return null;
  }
};

const deepest = 400;

/** Whether elements are nested as no page nests them: the extractor's time grows with the square of the depth. */
const isDeep = (root: Element): boolean => {
  let depth = 0;
  let isBeyond = false;
  walk(root, {
    enter: () => {
      depth += 1;
      isBeyond ||= depth > deepest * 4;
      return true;
    },
    leave: () => {
      depth -= 1;
    },
    text: () => {},
  });
  return isBeyond;
};

/** The elements around an element, from the inside outwards. */
const containersOf = (element: Element): Element[] => {
  const around: Element[] = [];
  for (let above: Element | null = element; above && around.length < deepest; above = above.parentElement)
    around.push(above);
  return around;
};

/** The nearest `article` or `main` around all of the article, else the nearest element. */
const holderOf = (elements: Element[], containers: Element[][], isIn: boolean[]): Element | null => {
  if (elements.length === 0) return null;
  const all = containers.filter((_, index) => isIn[index]);
  const [first = [], ...rest] = all;
  const others = rest.map((around) => new Set(around));
  const common = first.filter((element) => others.every((around) => around.has(element)));
  return common.find(isContainer) ?? common[0] ?? null;
};
