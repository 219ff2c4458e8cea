import { wordDiff } from './word-diff.ts';

/** What a person made of a passage of a text: from, to in UTF-16 units of that text, and what stands there instead. */
type Change = { from: number; to: number; text: string };

const changesOf = (before: string, after: string): Change[] => {
  const changes: Change[] = [];
  let at = 0;
  let open: Change | null = null;
  for (const { kind, text } of wordDiff(before, after)) {
    if (kind === 'same') {
      at += text.length;
      open = null;
      continue;
    }
    if (!open) {
      open = { from: at, to: at, text: '' };
      changes.push(open);
    }
    if (kind === 'added') open.text += text;
    else {
      at += text.length;
      open.to = at;
    }
  }
  return changes;
};

const isSame = (a: Change, b: Change): boolean => a.from === b.from && a.to === b.to && a.text === b.text;

/** Neighbours count as one: which of two insertions comes first is not for a machine to say. */
const meet = (a: Change, b: Change): boolean => a.from <= b.to && b.from <= a.to;

/**
 * The text that holds what both persons changed of `ancestor`, by whole words; null when they changed the same passage,
 * or passages that touch, in different ways. Where nobody changed anything, or both the same, that is the text.
 */
export const mergeTexts = (ancestor: string, mine: string, theirs: string): string | null => {
  if (mine === theirs || theirs === ancestor) return mine;
  if (mine === ancestor) return theirs;
  const own = changesOf(ancestor, mine);
  const others = changesOf(ancestor, theirs).filter((change) => !own.some((known) => isSame(known, change)));
  if (others.some((change) => own.some((known) => meet(known, change)))) return null;
  let at = 0;
  let merged = '';
  for (const { from, to, text } of [...own, ...others].toSorted((a, b) => a.from - b.from)) {
    merged += ancestor.slice(at, from) + text;
    at = to;
  }
  return merged + ancestor.slice(at);
};
