import { fold } from '#domain/fold.ts';

const longestName = 40;

/** The mention that is being written before the caret: where its `@` stands, and what was typed of the name. */
export type TypedMention = { from: number; typed: string };

/** Null where no mention is being written: no `@` before the caret, one within a word, or a line break since. */
export const typedMention = (text: string, caret: number): TypedMention | null => {
  const from = text.lastIndexOf('@', caret - 1);
  if (from < 0 || caret - from > longestName) return null;
  if (from > 0 && /[\p{L}\p{N}_]/u.test(text[from - 1] ?? '')) return null;
  const typed = text.slice(from + 1, caret);
  return /[\n@]/.test(typed) || /\s\s/.test(typed) || typed.startsWith(' ') ? null : { from, typed };
};

/** Those of the people whose name has a word that begins with what was typed, or the name as a whole does. */
export const peopleNamed = <Person extends { name: string }>(people: readonly Person[], typed: string): Person[] => {
  // A name that was chosen ends with a space: it is written, and offered no more.
  const asked = typed.endsWith(' ') ? `${fold(typed)} ` : fold(typed);
  return people.filter(({ name }) => {
    const folded = fold(name);
    return folded.startsWith(asked) || folded.split(/[\s-]+/).some((word) => word.startsWith(asked));
  });
};
