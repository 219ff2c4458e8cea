import type { LineKind } from '#domain/segment.ts';

import type { LineFeatures } from './line-features.ts';

type Place = {
  lines: readonly LineFeatures[];
  /** The kinds of the lines before, already decided. */
  kinds: readonly LineKind[];
  repeated: readonly boolean[];
  index: number;
  /** The last line of the run of sentences. */
  end: number;
  lastKept: number;
};

const before = ({ lines, kinds, index }: Place): { line: LineFeatures; kind: LineKind } | null => {
  for (let at = index - 1; at >= 0; at -= 1) {
    const line = lines[at];
    const kind = kinds[at];
    if (line && kind && kind !== 'furniture') return { line, kind };
  }
  return null;
};

const next = ({ lines, repeated, index }: Place): LineFeatures | null =>
  lines.slice(index + 1).find((line, at) => !line.page && !line.signsOnly && !(repeated[index + 1 + at] ?? false)) ??
  null;

const isText = (line: LineFeatures | null): boolean =>
  line !== null && (line.prose || line.bullet || line.opensQuote || (line.colon && line.words > 6));

/** An item without a sign: what follows a colon, short or closed by a semicolon, and the last one with its full stop. */
const isBareItem = (place: Place): boolean => {
  const line = place.lines[place.index] as LineFeatures;
  const previous = before(place);
  if (!previous || place.lastKept !== place.index - 1) return false;
  const opensLow = /^\p{Ll}/u.test(line.text);
  const isListed = previous.kind === 'list-item' && !previous.line.bullet;
  const closesSoft = /[;,]\s*(?:et|ou|and|or)?\s*$/.test(line.text);
  if (previous.line.colon) return closesSoft || opensLow || (!line.closed && line.words <= 25 && !isText(line));
  if (!isListed) return false;
  if (/;\s*(?:et|ou)?\s*$/.test(previous.line.text)) return true;
  if (closesSoft || (opensLow && line.words <= 40)) return true;
  if (line.closed || previous.line.closed || line.colon || line.words > 25) return false;
  // The last short line before a paragraph: an item like the others, unless the article is one with headings.
  const isCounted = /^\d/.test(line.text) && /^\d/.test(previous.line.text);
  return isCounted || !isText(nextOf(place)) || !place.kinds.includes('heading');
};

const auxiliary =
  /\b(?:a|ont|est|sont|sera|seront|doit|doivent|peut|peuvent|va|vont|nous|ils|elles|il|elle|on|vous|je)\b/;
const lastVerb =
  /(?:ons|ez|[^mt]ent|[deiluvy]ront|era|\ba|\bde|\bque|\bpour|\bsur|\bpar|demande|exhorte|appelle|recommande|prevoit|comprend|inclut|propose|invite|note|rappelle|souligne|decide|declare|annonce|affirme|compte|exige|prie)\s*:$/;

/** Whether a short line before a colon says something, and so is no heading: “La Croix-Rouge a distribué :”. */
const isClause = (folded: string): boolean =>
  (auxiliary.test(folded) && !/^(?:ce que|ce qu'|comment|pourquoi)\b/.test(folded)) || lastVerb.test(folded);

/** Who said what stands above: “— Rosa Quispe, présidente”. */
const isAttribution = (line: LineFeatures): boolean =>
  !line.closed &&
  !line.colon &&
  line.words <= 16 &&
  (/^[–—-]/.test(line.text) || /^\p{Lu}[^,]{3,40}, \p{Ll}/u.test(line.text));

const nextOf = (place: Place): LineFeatures | null => place.lines[place.index + 1] ?? null;

const withinBody = (place: Place): LineKind => {
  const line = place.lines[place.index] as LineFeatures;
  if (line.table) return 'table-cell';
  const previous = before(place);
  const isQuoteGoingOn = previous?.kind === 'paragraph' && previous.line.opensQuote && !previous.line.closesQuote;
  if (line.quote && !isQuoteGoingOn) return 'quote';
  if (line.opensQuote) return 'paragraph';
  if (previous?.kind === 'quote' && previous.line.opensQuote && isAttribution(line)) return 'quote';
  if (line.bullet) {
    const isNumbered = /^\(?\d/.test(line.text);
    if (
      isNumbered &&
      !line.closed &&
      line.words <= 10 &&
      (next(place)?.prose ?? false) &&
      !(next(place)?.bullet ?? false)
    )
      return 'heading';
    return 'list-item';
  }
  if (isBareItem(place)) return 'list-item';
  if (line.prose || line.opensDated) return 'paragraph';
  if (line.date === 'place-and-date') return 'dateline';
  if (line.colon) return line.words <= 6 && !isClause(line.folded) ? 'heading' : 'paragraph';
  if (line.closed && !(/\?\s*[»”"]?$/.test(line.text) && isText(next(place)))) return 'paragraph';
  if (isText(next(place)) && line.words <= 20) return 'heading';
  return line.words > 12 ? 'paragraph' : 'furniture';
};

/** The kind of a line from the first paragraph on, contact blocks aside. */
export const bodyKind = (place: Place): LineKind => {
  const { lines, repeated, index, end } = place;
  const line = lines[index] as LineFeatures;
  if (line.endMark !== null) return 'end-mark';
  if (line.signsOnly || line.page) return 'furniture';
  if (line.menuWord && !((next(place)?.prose ?? false) && index < end)) return 'furniture';
  if (lines[index - 1]?.pageBreak && !line.prose && !line.opensQuote) return 'furniture';
  if (index <= end) return repeated[index] && !line.prose ? 'furniture' : withinBody(place);
  return afterBody(place);
};

const background =
  /^(?:a propos d|notes? (?:aux?|a l|pour)|contexte|rappel|pour memoire|informations? (?:generales?|de fond|de base)|(?:elements? de )?contexte|en savoir plus sur|about|notes? to editors)/;

/** How many lines of the page may stand between the article and a heading such as “À propos de …”. */
const backgroundReach = 8;

/** After the last sentence of the run: what goes on without a gap, and the sections that usually close a communiqué. */
const afterBody = (place: Place): LineKind => {
  const line = place.lines[place.index] as LineFeatures;
  const following = nextOf(place);
  const gap = place.index - place.lastKept - 1;
  if (background.test(line.folded) && line.words <= 14 && !line.prose && gap <= backgroundReach && isText(following))
    return 'heading';
  if (gap > 0) return 'furniture';
  if (line.date === 'place-and-date') return 'dateline';
  if (line.prose && line.words >= 10) return line.bullet ? 'list-item' : 'paragraph';
  if (line.colon && following?.bullet) return withinBody(place);
  const previous = before(place);
  const isListed = previous?.kind === 'list-item' || previous?.line.colon === true;
  if (line.table && previous?.kind === 'table-cell') return 'table-cell';
  if (isListed && withinBody(place) === 'list-item') return 'list-item';
  if (line.quote || (previous?.kind === 'quote' && isAttribution(line))) return 'quote';
  return line.closed && line.words >= 4 && previous?.kind === 'paragraph' ? 'paragraph' : 'furniture';
};
