import type { Span } from './find-body.ts';
import type { LineFeatures } from './line-features.ts';

export type Opening = {
  /** The headline's line; null where the text has none. */
  headline: number | null;
  subheadlines: number[];
  /** The first line of the text proper. */
  body: number;
};

/** How far above the first paragraph a headline is looked for, in lines: share buttons and dates stand between. */
const reach = 25;

const contentWords = (folded: string): string[] => folded.match(/[\p{L}\d]{4,}/gu) ?? [];

const isTitleLike = (line: LineFeatures, repeated: boolean): boolean =>
  !line.page &&
  !repeated &&
  !line.menuWord &&
  !line.prose &&
  !line.bullet &&
  !line.signsOnly &&
  !line.lead &&
  !line.table &&
  line.endMark === null &&
  line.date === null &&
  line.data === 0 &&
  line.words >= 2 &&
  line.words <= 45;

const lengthScore = (words: number): number => (words < 4 ? words / 2 : words < 6 ? 3 : words <= 32 ? 4 : 2);

const titleScore = (line: LineFeatures, bodyWords: ReadonlySet<string>): number => {
  const own = contentWords(line.folded);
  const shared = own.filter((word) => bodyWords.has(word)).length;
  return lengthScore(line.words) + (own.length === 0 ? 0 : (4 * shared) / own.length) - (line.colon ? 2 : 0);
};

// A sentence may be a headline where nothing better stands above the text: short, first, and without a dateline.
const sentenceHeadline = (lines: readonly LineFeatures[], body: Span): Opening | null => {
  const first = lines[body.from];
  const second = lines[body.from + 1];
  if (!first || !second || body.from === body.to || first.opensDated || first.words > 28) return null;
  const isFollowed = second.opensDated || second.date !== null || second.words >= first.words * 1.6;
  return isFollowed ? { headline: body.from, subheadlines: [], body: body.from + 1 } : null;
};

/** Title-like lines from the first paragraph upwards; what is surely of the page is stepped over. */
const candidatesAbove = (lines: readonly LineFeatures[], repeated: readonly boolean[], from: number): number[] => {
  const found: number[] = [];
  for (let index = from - 1; index >= 0 && index >= from - reach; index -= 1) {
    const line = lines[index];
    if (!line) break;
    if (isTitleLike(line, repeated[index] ?? false)) found.push(index);
  }
  return found;
};

const isSteppedOver = (line: LineFeatures, repeated: boolean): boolean =>
  line.page || repeated || line.date !== null || line.signsOnly || line.data > 0 || line.lead || line.bullet;

/**
 * The headline above the first paragraph, with its subheadlines. Among the title-like lines the one wins that is long
 * enough for a headline and shares its words with the text; a line right above it of the same kind is the headline then,
 * and this one its subheadline.
 */
export const findHeadline = (lines: readonly LineFeatures[], repeated: readonly boolean[], body: Span): Opening => {
  const bodyWords = new Set(lines.slice(body.from, body.to + 1).flatMap((line) => contentWords(line.folded)));
  const scoreAt = (index: number): number => {
    const line = lines[index];
    return line ? titleScore(line, bodyWords) : 0;
  };
  const candidates = candidatesAbove(lines, repeated, body.from);
  const best = candidates.reduce<number | null>((top, index) => {
    const lead = top === null ? 0 : scoreAt(top) - (body.from - top) * 0.15;
    return top === null || scoreAt(index) - (body.from - index) * 0.15 > lead ? index : top;
  }, null);
  if (best === null || scoreAt(best) < 3) {
    const inside = sloganBefore(lines, repeated, body, scoreAt);
    if (inside) return inside;
    const sentence = sentenceHeadline(lines, body);
    if (sentence) return sentence;
    if (best === null) return { headline: null, subheadlines: [], body: body.from };
  }
  let headline = best;
  while (headline > 0) {
    const above = aboveOf(lines, repeated, headline);
    if (above === null || scoreAt(above) < 5 || (lines[above]?.words ?? 0) < 5 || best - above > 4) break;
    if (isMenuAt(lines, repeated, above)) break;
    headline = above;
  }
  return withStandfirst(lines, {
    headline,
    subheadlines: subheadlinesBelow(lines, repeated, headline, body.from),
    body: body.from,
  });
};

// One sentence between the headline and the paragraph that opens with the dateline sums the text up.
const withStandfirst = (lines: readonly LineFeatures[], opening: Opening): Opening => {
  const first = lines[opening.body];
  const second = lines[opening.body + 1];
  if (!first || !second || opening.subheadlines.length > 0 || first.words > 40 || first.opensDated) return opening;
  if (!second.opensDated && second.date !== 'place-and-date') return opening;
  const below = second.opensDated ? opening.body + 1 : opening.body + 2;
  return { ...opening, subheadlines: [opening.body], body: below };
};

/** The next title-like line above, if nothing but stamps of the page stands between. */
const aboveOf = (lines: readonly LineFeatures[], repeated: readonly boolean[], index: number): number | null => {
  for (let at = index - 1; at >= 0 && at >= index - 3; at -= 1) {
    const line = lines[at];
    if (!line) return null;
    if (isTitleLike(line, repeated[at] ?? false)) return at;
    if (line.date === null) return null;
  }
  return null;
};

// A long entry of a menu stands among others of its kind.
const isMenuAt = (lines: readonly LineFeatures[], repeated: readonly boolean[], index: number): boolean => {
  const above = [1, 2].map((step) => index - step).filter((at) => at >= 0);
  return above.length === 2 && above.every((at) => isTitleLike(lines[at] as LineFeatures, repeated[at] ?? false));
};

const subheadlinesBelow = (
  lines: readonly LineFeatures[],
  repeated: readonly boolean[],
  headline: number,
  body: number,
): number[] => {
  const found: number[] = [];
  for (let index = headline + 1; index < body; index += 1) {
    const line = lines[index];
    if (line && isTitleLike(line, repeated[index] ?? false) && line.words >= 4 && !line.colon) found.push(index);
  }
  return found;
};

/** A slogan of the page before the headline looks like the first paragraph: then the headline stands inside the run. */
const sloganBefore = (
  lines: readonly LineFeatures[],
  repeated: readonly boolean[],
  body: Span,
  scoreAt: (index: number) => number,
): Opening | null => {
  let slogans = 0;
  for (let index = body.from; index < body.to && slogans <= 2; index += 1) {
    const line = lines[index];
    if (!line) break;
    if (line.prose) slogans += 1;
    else if (isTitleLike(line, repeated[index] ?? false) && line.words >= 6 && scoreAt(index) >= 5) {
      const below = lines.findIndex((next, at) => at > index && next.prose && !next.page);
      if (below < 0) return null;
      return { headline: index, subheadlines: subheadlinesBelow(lines, repeated, index, below), body: below };
    } else if (!isSteppedOver(line, repeated[index] ?? false)) continue;
  }
  return null;
};
