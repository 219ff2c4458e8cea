import type { Mark, Text } from '#domain/text.ts';

/** How many marks one text carries at the most; the contract takes no more. */
const mostMarks = 500;

const order = ['bold', 'italic', 'link', 'footnote'] as const;

const inOrder = (a: Mark, b: Mark): number =>
  a.from - b.from || a.to - b.to || order.indexOf(a.kind) - order.indexOf(b.kind);

const isSame = (a: Mark, b: Mark): boolean =>
  a.kind === b.kind && (a.kind !== 'link' || (b.kind === 'link' && a.href === b.href));

const isBlankAt = (text: string, at: number): boolean => text.charAt(at).trim() === '';

/** The mark without the white space at its edges, as far as it lies in the text; null where nothing is left of it. */
const within = (text: string, mark: Mark): Mark | null => {
  let from = Math.max(0, Math.min(mark.from, text.length));
  let to = Math.max(0, Math.min(mark.to, text.length));
  while (to > from && isBlankAt(text, to - 1)) to -= 1;
  while (from < to && isBlankAt(text, from)) from += 1;
  // Never half a character of two units.
  if (isLow(text, from)) from -= 1;
  if (isLow(text, to)) to += 1;
  return from < to ? { ...mark, from, to } : null;
};

const isLow = (text: string, at: number): boolean =>
  /[\uDC00-\uDFFF]/.test(text.charAt(at)) && /[\uD800-\uDBFF]/.test(text.charAt(at - 1));

/** The text with marks as they ought to be: within the text, none empty, in order, neighbours of one kind joined. */
export const tidyMarks = ({ text, marks }: Text): Text => {
  if (marks.length === 0) return { text, marks: [] };
  const sorted = marks.flatMap((mark) => within(text, mark) ?? []).toSorted(inOrder);
  const open = new Map<string, Mark>();
  const tidy: Mark[] = [];
  for (const mark of sorted) {
    const last = open.get(mark.kind);
    if (mark.kind !== 'footnote' && last && isSame(last, mark) && mark.from <= last.to) {
      last.to = Math.max(last.to, mark.to);
      continue;
    }
    // One link ends where the next begins.
    const isOver = mark.kind === 'link' && last && mark.from < last.to;
    const own = isOver ? within(text, { ...mark, from: Math.min(last.to, mark.to) }) : { ...mark };
    if (!own) continue;
    open.set(mark.kind, own);
    tidy.push(own);
  }
  return { text, marks: tidy.toSorted(inOrder).slice(0, mostMarks) };
};

/** A piece of a text, in UTF-16 units, with the marks that lie in it; a footnote goes with the words before its sign. */
export const sliceText = ({ text, marks }: Text, from: number, to: number): Text => {
  const start = Math.max(0, Math.min(from, text.length));
  const end = Math.max(start, Math.min(to, text.length));
  return tidyMarks({
    text: text.slice(start, end),
    marks: marks.flatMap((mark) => {
      if (mark.kind === 'footnote' ? mark.to <= start || mark.to > end : mark.to <= start || mark.from >= end)
        return [];
      return { ...mark, from: Math.max(mark.from, start) - start, to: Math.min(mark.to, end) - start };
    }),
  });
};

/** The text without white space at its ends. */
export const trimText = (text: Text): Text => {
  const trimmed = text.text.trim();
  if (trimmed === text.text) return text;
  const from = text.text.length - text.text.trimStart().length;
  return sliceText(text, from, from + trimmed.length);
};

/** Texts one after the other with a space between; empty ones are left out. */
export const joinTexts = (texts: readonly Text[], glue = ' '): Text => {
  const marks: Mark[] = [];
  let joined = '';
  for (const { text, marks: own } of texts) {
    if (text === '') continue;
    if (joined !== '') joined += glue;
    const by = joined.length;
    for (const mark of own) marks.push({ ...mark, from: mark.from + by, to: mark.to + by });
    joined += text;
  }
  return tidyMarks({ text: joined, marks });
};

/** The text in Unicode's composed form (NFC); marks stay on their letters. */
export const composeText = ({ text, marks }: Text): Text => {
  const composed = text.normalize('NFC');
  if (composed === text) return { text, marks };
  const placeOf = (at: number): number => Math.min(text.slice(0, at).normalize('NFC').length, composed.length);
  return tidyMarks({
    text: composed,
    marks: marks.map((mark) => ({ ...mark, from: placeOf(mark.from), to: placeOf(mark.to) })),
  });
};

/** The text without the characters that match, one UTF-16 unit each, and how many they were. */
export const takeOut = ({ text, marks }: Text, unwanted: RegExp): { text: Text; removed: number } => {
  if (!unwanted.test(text)) return { text: { text, marks }, removed: 0 };
  const places = new Uint32Array(text.length + 1);
  let kept = '';
  for (let at = 0; at < text.length; at += 1) {
    places[at] = kept.length;
    const unit = text.charAt(at);
    if (!unwanted.test(unit)) kept += unit;
  }
  places[text.length] = kept.length;
  const moved = marks.map((mark) => ({ ...mark, from: places[mark.from] ?? 0, to: places[mark.to] ?? kept.length }));
  return { text: tidyMarks({ text: kept, marks: moved }), removed: text.length - kept.length };
};
