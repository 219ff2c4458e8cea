import { wordDiff } from '#domain/diff/word-diff.ts';

/**
 * A passage of a text that gave way to another: from, to in UTF-16 units of the text before, and how long what stands there
 * now is. What was only put in, or only taken out, may as well have been so further left (a letter beside its like): down to
 * `low`.
 */
export type TextEdit = { from: number; to: number; length: number; low: number };

/**
 * What was done to a text to make another of it, in order. One passage, as a person types; where several words gave way to
 * several, those that stayed between them are kept apart, so that what lies on them stays too.
 */
export const editsOf = (before: string, after: string): TextEdit[] => {
  if (before === after) return [];
  const start = commonStart(before, after);
  const end = commonEnd(before, after, start);
  const gone = before.slice(start, before.length - end);
  const come = after.slice(start, after.length - end);
  if (gone !== '' && come !== '' && /\s/u.test(gone + come)) return byWords(gone, come, start);
  const low = gone === '' ? lowest(before, start, come) : come === '' ? lowest(before, start, gone) : start;
  return [{ from: start, to: start + gone.length, length: come.length, low }];
};

const byWords = (gone: string, come: string, start: number): TextEdit[] => {
  const edits: TextEdit[] = [];
  let at = start;
  let open: TextEdit | null = null;
  for (const { kind, text } of wordDiff(gone, come)) {
    if (kind === 'same') {
      at += text.length;
      open = null;
      continue;
    }
    if (!open) {
      open = { from: at, to: at, length: 0, low: at };
      edits.push(open);
    }
    if (kind === 'added') open.length += text.length;
    else open.to = at += text.length;
  }
  return edits;
};

const isHighHalf = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;

/** How long the common beginning is; never half of a surrogate pair. */
const commonStart = (a: string, b: string): number => {
  const shorter = Math.min(a.length, b.length);
  let length = 0;
  while (length < shorter && a[length] === b[length]) length += 1;
  return length > 0 && isHighHalf(a.charCodeAt(length - 1)) ? length - 1 : length;
};

const commonEnd = (a: string, b: string, start: number): number => {
  const longest = Math.min(a.length, b.length) - start;
  let length = 0;
  while (length < longest && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  // What stands right before would be the other half.
  return length > 0 && isHighHalf(a.charCodeAt(a.length - length - 1)) ? length - 1 : length;
};

/** How far left the same passage could have been put in, or taken out, with the same outcome. */
const lowest = (before: string, at: number, passage: string): number => {
  let low = at;
  while (low > 0 && before[low - 1] === passage.at((low - 1 - at) % passage.length)) low -= 1;
  return low;
};
