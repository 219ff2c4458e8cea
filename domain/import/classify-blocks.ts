import { isContactKind, type LineKind } from '#domain/segment.ts';
import { classifyParagraphs } from './classify-paragraphs.ts';
import type { ImportedLine } from './imported-line.ts';
import { lineFeatures, type LineFeatures } from './line-features.ts';
import type { Block } from './read-file.ts';
import { repeatedLines } from './repeated-lines.ts';

/**
 * What each block of a file is taken for: its markup says heading, item, quotation or cell; its words say which heading is
 * the headline, and find subheadlines, dateline, end mark, contact block and what the page put in between. Blocks that are
 * surely of the article are left out only where their words are clearly of the page.
 */
export const classifyBlocks = (blocks: readonly Block[]): ImportedLine[] => {
  // A text whose lines were looked at, a file of a translation tool that says of each unit what it is: nothing is open.
  const isTold = blocks.every(({ kind, place }) => kind !== null && place === undefined);
  const kinds = isTold ? blocks.map(({ kind }) => kind) : kindsOf(blocks);
  return blocks.map((block, index) => lineOf(block, kinds[index] ?? 'furniture'));
};

const lineOf = ({ n, text, continues, id, targets }: Block, kind: LineKind): ImportedLine => {
  // What is a heading or a contact anyway is not bold besides.
  const isStrongAnyway = kind.endsWith('headline') || kind === 'heading' || isContactKind(kind);
  const marks = isStrongAnyway
    ? text.marks.filter((mark) => mark.kind !== 'bold' || mark.from > 0 || mark.to < text.text.length)
    : text.marks;
  return {
    n,
    kind,
    text: text.text,
    ...(marks.length > 0 ? { marks } : {}),
    ...(continues ? { continues } : {}),
    ...(id === undefined ? {} : { id }),
    ...(targets ? { targets } : {}),
  };
};

const kindsOf = (blocks: readonly Block[]): LineKind[] => {
  const kinds: LineKind[] = blocks.map(() => 'furniture');
  const places = blocks.flatMap((block, index) =>
    block.place === 'page' || block.kind === 'furniture' ? [] : [index],
  );
  const some = places.map((index) => blocks[index] as Block);
  const title = titleAmong(some);
  const features = some.map((block, at) => featuresOf(block, at, title));
  const repeated = repeatedLines(some.map(({ text }) => text.text)).map(
    (is, at) => is && some[at]?.place !== 'article',
  );
  const told = classifyParagraphs(features, repeated);
  const start = title ?? told.indexOf('headline');
  some.forEach((block, at) => {
    const place = places[at];
    if (place === undefined) return;
    const kind = merged(block, told[at] ?? 'furniture', features[at] as LineFeatures, {
      isTitle: at === title,
      hasTitle: title !== null,
      isBefore: start >= 0 && at < start,
      isOverText: isOverText(block, some[at + 1], features[at + 1]),
    });
    kinds[place] = kind === 'heading' && opensList(block, some[at + 1]) ? 'paragraph' : kind;
  });
  if (!kinds.includes('headline')) promoteHeading(kinds, blocks);
  return kinds;
};

/** What the markup gives as the headline; none where most of the text stands above it, which is some other use of it. */
const titleAmong = (blocks: readonly Block[]): number | null => {
  const named = blocks.findIndex(({ kind }) => kind === 'headline');
  const lengthOf = (some: readonly Block[]): number => some.reduce((sum, { text }) => sum + text.text.length, 0);
  return named < 0 || lengthOf(blocks.slice(0, named)) > lengthOf(blocks.slice(named)) ? null : named;
};

const featuresOf = (block: Block, at: number, title: number | null): LineFeatures => {
  const line = lineFeatures(block.text.text);
  const isSure = block.place === 'article';
  const isNear = block.place === 'near' && line.date === null;
  const features = { ...line, pageBreak: line.pageBreak && !isSure, prose: line.prose && !isNear };
  // Above the headline only a place or a date is of the text.
  const isDated = isSure ? line.date !== null : line.date === 'place-and-date';
  if (title !== null && at < title && !isDated) return { ...features, page: true, prose: false };
  switch (block.kind) {
    case 'headline':
    case 'subheadline':
    case 'heading':
      return { ...features, prose: false, bullet: false, table: false, opensQuote: false, opensDated: false };
    case 'list-item':
      return { ...features, bullet: true, table: false };
    case 'quote':
      return { ...features, quote: true, opensQuote: true, table: false };
    case 'table-cell':
      return { ...features, table: true };
    default:
      return features;
  }
};

type Surroundings = { isTitle: boolean; hasTitle: boolean; isBefore: boolean; isOverText: boolean };

/** The kind that markup and words give together. */
const merged = (
  block: Block,
  told: LineKind,
  line: LineFeatures,
  { isTitle, hasTitle, isBefore, isOverText }: Surroundings,
): LineKind => {
  if (isTitle) return 'headline';
  if (block.place === 'near' && !isOfEdges(told)) return 'furniture';
  const isSure = block.place === 'article';
  if (told === 'furniture') {
    if (!isSure || (line.page && !isOverText) || line.signsOnly) return 'furniture';
    if (isBefore) return 'furniture';
    if (line.endMark === 'word') return 'end-mark';
    if (line.endMark === 'sign') return 'furniture';
    if (block.kind !== null) return block.kind;
    return line.bullet ? 'list-item' : line.date === 'place-and-date' ? 'dateline' : 'paragraph';
  }
  if (isContactKind(told) || told === 'end-mark') return told;
  if (told === 'headline') {
    if (!hasTitle) return told;
    return block.kind === 'heading' || block.kind === null ? 'subheadline' : block.kind;
  }
  if (told === 'dateline' || told === 'subheadline') {
    if (block.kind === null || block.kind === 'heading') return told;
    return block.kind;
  }
  if (block.kind !== null) return block.kind;
  // Where there is markup for lists and tables, words alone make neither; a sign before them does.
  return (told === 'list-item' && !line.bullet) || told === 'table-cell' ? 'paragraph' : told;
};

/** “Suite”, “Accueil”: words of a button are a heading where they are marked up as one, with a paragraph of the text below. */
const isOverText = (block: Block, following: Block | undefined, line: LineFeatures | undefined): boolean =>
  block.kind === 'heading' &&
  block.place === 'article' &&
  following?.place === 'article' &&
  line?.prose === true &&
  !line.page &&
  !lineFeatures(block.text.text).pageBreak;

/** “Les centres offriront :” above items that are marked up as such, and not marked up itself: the words that lead to them. */
const opensList = ({ kind, text: { text, marks } }: Block, following: Block | undefined): boolean =>
  kind === null &&
  following?.kind === 'list-item' &&
  /:\s*$/.test(text) &&
  !marks.some((mark) => mark.kind === 'bold' && mark.from === 0 && mark.to >= text.trimEnd().length - 2);

const isOfEdges = (kind: LineKind): boolean =>
  isContactKind(kind) || kind === 'end-mark' || kind === 'dateline' || kind.endsWith('headline');

/** Without a sentence nothing is told by the words: then the first heading is the headline, or the first line. */
const promoteHeading = (kinds: LineKind[], blocks: readonly Block[]): void => {
  const first = kinds.findIndex((kind, index) => kind === 'heading' && blocks[index]?.kind === 'heading');
  const isOpening = kinds.slice(0, first).every((kind) => kind === 'furniture' || kind === 'dateline');
  if (first >= 0 && isOpening) kinds[first] = 'headline';
};
