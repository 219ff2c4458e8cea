import { dateLineOf } from '#domain/import/dateline.ts';
import type { Block, Encoding, ReadFile, ReadNote, ReadRefusal } from '#domain/import/read-file.ts';
import { ok, type Result } from '#domain/result.ts';
import { blocksOfPage } from './blocks-of-page.ts';
import { decodeHtml } from './decode-html.ts';
import { documentOf } from './document-of.ts';
import { tagOf } from './element-words.ts';
import { findArticle, type Article } from './find-article.ts';
import { footnotesOf } from './footnotes.ts';
import type { HtmlBlock } from './html-block.ts';
import { pageHeadline } from './page-headline.ts';
import { walk } from './walk.ts';

type Options = {
  encoding?: Encoding | undefined;
  /** Where the page was fetched from. */
  address?: string | null | undefined;
};

/**
 * Reads a page: its article by the extractor, with all else that is seen as lines of the page, so that a person can bring
 * back what was left out. Headings, lists, quotations, tables, bold, italic, links and notes are kept; addresses of links are
 * whole and lead to the web, a mailbox or a telephone. Refuses `source-empty` and `source-not-text`.
 */
export const readHtml = (bytes: Uint8Array, { encoding, address = null }: Options): Result<ReadFile, ReadRefusal> => {
  const decoded = decodeHtml(bytes, encoding);
  if (!decoded.ok) return decoded;
  const { text } = decoded.value;
  const document = documentOf(text);
  const root = document.documentElement;
  const facts = factsOf(root);
  const base = baseOf(facts.base, address, text);
  const blocks = blocksOfPage(root, base, footnotesOf(root));
  const language = root.getAttribute('lang') || root.getAttribute('xml:lang') || null;
  const article = isBare(blocks) ? null : findArticle(document, blocks);
  const placed = placedBlocks(blocks, article, facts);
  const pictures = article ? article.pictures : facts.pictures;
  const title = facts.shared ?? facts.window;
  const notes: ReadNote[] = [
    ...(article ? [{ code: 'article-found' as const, detail: title ?? '' }] : []),
    ...(pictures > 0 ? [{ code: 'pictures-left-out' as const, detail: String(pictures) }] : []),
  ];
  return ok({
    format: 'html',
    encoding: decoded.value.encoding,
    language,
    title,
    blocks: placed,
    notes,
    handoff: null,
  });
};

type Facts = { shared: string | null; window: string | null; base: string | null; pictures: number };

const factsOf = (root: Element): Facts => {
  const facts: Facts = { shared: null, window: null, base: null, pictures: 0 };
  const words = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 500);
  walk(root, {
    enter: (element) => {
      const tag = tagOf(element);
      if (tag === 'title' && facts.window === null) facts.window = words(element) || null;
      if (tag === 'img') facts.pictures += 1;
      if (tag === 'base' && facts.base === null) facts.base = element.getAttribute('href');
      const content = element.getAttribute('content');
      if (tag === 'meta' && content && element.getAttribute('property') === 'og:title')
        facts.shared ??= content.trim().slice(0, 500) || null;
      if (tag === 'link' && element.getAttribute('rel') === 'canonical') facts.base ??= element.getAttribute('href');
      return tag !== 'svg' && tag !== 'title';
    },
    leave: () => {},
    text: () => {},
  });
  return facts;
};

/** Where the page came from, for links without a host; browsers write it into pages that they save. */
const baseOf = (own: string | null, address: string | null, text: string): string | null => {
  const saved = /<!-- saved from url=\(\d+\)(\S{1,2000}) -->/.exec(text.slice(0, 4096))?.[1] ?? null;
  const base = [own, address, saved].find((one) => one && /^https?:\/\//i.test(one)) ?? null;
  return own && base && own !== base && URL.canParse(own, base) ? new URL(own, base).href : base;
};

/** Text with markup and nothing around it, as programs and editors write it: there is nothing to leave out. */
const isBare = (blocks: readonly HtmlBlock[]): boolean =>
  !blocks.some(({ isSurrounding, isNamedSurrounding }) => isSurrounding || isNamedSurrounding) &&
  blocks.filter(({ linked }) => linked > 0.7).length <= Math.max(2, blocks.length * 0.1);

const placedBlocks = (blocks: HtmlBlock[], article: Article | null, facts: Facts): Block[] => {
  const first = article ? article.isIn.indexOf(true) : 0;
  const last = article ? article.isIn.lastIndexOf(true) : blocks.length - 1;
  const headline = pageHeadline(blocks, Math.max(first, 0), facts);
  const isBarePage = article === null && isBare(blocks);
  const placeOf = (block: HtmlBlock, index: number): Block['place'] => {
    if (index === headline) return 'article';
    if (block.isMeta && !isPlaced(block)) return 'page';
    if (isBarePage) return 'article';
    if (article?.isIn[index] && isFragment(block)) return undefined;
    if (article?.isIn[index]) return block.isSurrounding && block.linked > 0.5 ? 'page' : 'article';
    if (block.isSurrounding || block.isNamedSurrounding || isLinks(block)) return 'page';
    if (article === null) return undefined;
    const opens = headline === null ? first : Math.min(first, headline);
    if (index > opens && index < Math.max(last, headline ?? 0)) return undefined;
    if (index > last) return article.isWithin[index] ? undefined : 'near';
    if (article.isWithin[index] && opens - index <= 4 && dateLineOf(block.text.text) !== null) return 'article';
    return first - index <= 12 ? 'near' : 'page';
  };
  return blocks.map((block, index) => {
    const place = placeOf(block, index);
    return {
      n: index + 1,
      kind: index === headline ? ('headline' as const) : block.kind,
      text: block.text,
      ...(place ? { place } : {}),
    };
  });
};

/** A few words without an end, with no markup of their own: debris of the page as often as not, so its words tell. */
const isFragment = ({ kind, text }: HtmlBlock): boolean =>
  kind === null && text.text.length < 60 && !/[.!?…;»”"]$/.test(text.text) && dateLineOf(text.text) === null;

const isLinks = ({ linked, text }: HtmlBlock): boolean => linked > 0.7 && text.text.length < 200;

/** A line of a place and a date is of the text, even where it is dressed as a date of publication. */
const isPlaced = ({ text }: HtmlBlock): boolean => text.text.length < 100 && dateLineOf(text.text) === 'place-and-date';
