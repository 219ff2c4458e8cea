import { diffArrays } from 'diff';
import { isWord, wordsOf } from './words-of.ts';

export type DiffPart = { kind: 'same' | 'added' | 'removed'; text: string };

/**
 * The difference between two texts by words. Joining `same` and `removed` gives `before`, `same` and `added` gives `after`.
 * Where a passage was replaced, what was removed comes before what was added, and the lone space that two replaced words
 * have in common is folded into the change, so that a reader sees one replacement and not a ladder of words.
 */
export function wordDiff(before: string, after: string): DiffPart[] {
  const changes = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength });
  if (changes === undefined)
    return grouped([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]);
  return grouped(
    changes.map((change): DiffPart => ({
      kind: change.added ? 'added' : change.removed ? 'removed' : 'same',
      text: change.value.join(''),
    })),
  );
}

/** The work grows with the square of what changed: past this, two texts of many pages have so little in common that one replaces the other. */
const maxEditLength = 1500;

function grouped(parts: readonly DiffPart[]): DiffPart[] {
  const result: DiffPart[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    if (removed !== '') result.push({ kind: 'removed', text: removed });
    if (added !== '') result.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  parts.forEach((part, index) => {
    if (part.kind === 'removed') removed += part.text;
    else if (part.kind === 'added') added += part.text;
    else if (/^\s$/u.test(part.text) && removed !== '' && added !== '' && replaces(parts, index + 1)) {
      removed += part.text;
      added += part.text;
    } else {
      flush();
      result.push(part);
    }
  });
  flush();
  return result;
}

/** Whether what starts here is a replacement: something removed and something added with nothing in common between. */
function replaces(parts: readonly DiffPart[], start: number): boolean {
  const kinds = [parts[start]?.kind, parts[start + 1]?.kind];
  return kinds.includes('removed') && kinds.includes('added');
}

/**
 * How many words of `before` are still there in `after`, in order. Spaces and signs don't count; figures do.
 * The rule that nobody approves a text whose every word is theirs (domain.md §2.2) asks it.
 */
export function keptWords(before: string, after: string): number {
  const left = wordsIn(before);
  const right = wordsIn(after);
  let start = 0;
  while (start < left.length && start < right.length && left[start] === right[start]) start += 1;
  let end = 0;
  while (end < left.length - start && end < right.length - start && left.at(-1 - end) === right.at(-1 - end)) end += 1;
  return start + end + longestCommon(left.slice(start, left.length - end), right.slice(start, right.length - end));
}

const wordsIn = (text: string): string[] => wordsOf(text.normalize('NFC')).filter(isWord);

/** The length of the longest common subsequence, row by row. */
function longestCommon(left: readonly string[], right: readonly string[]): number {
  let row = new Uint32Array(right.length + 1);
  for (const word of left) {
    const next = new Uint32Array(right.length + 1);
    right.forEach((other, index) => {
      next[index + 1] = word === other ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0);
    });
    row = next;
  }
  return row[right.length] ?? 0;
}
