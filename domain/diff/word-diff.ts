import { diffArrays } from 'diff';
import { isWord, wordsOf } from './words-of.ts';

export type DiffPart = { kind: 'same' | 'added' | 'removed'; text: string };

/**
 * The difference between two texts by words. Joining `same` and `removed` gives `before`, `same` and `added` gives `after`.
 * Where a passage was replaced, what was removed comes before what was added, and the lone space that two replaced words
 * have in common is folded into the change, so that a reader sees one replacement and not a ladder of words.
 */
export function wordDiff(before: string, after: string): DiffPart[] {
  const raw = diffArrays(wordsOf(before), wordsOf(after)).map(
    (change): DiffPart => ({
      kind: change.added ? 'added' : change.removed ? 'removed' : 'same',
      text: change.value.join(''),
    }),
  );
  return grouped(raw);
}

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
  const words = (text: string) => wordsOf(text.normalize('NFC')).filter(isWord);
  return diffArrays(words(before), words(after))
    .filter((change) => !change.added && !change.removed)
    .reduce((sum, change) => sum + change.value.length, 0);
}
