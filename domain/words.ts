const word = /[\p{L}\p{N}][^\s]*/gu;

/**
 * How many words a text has, counted as word processors do: a run between spaces that holds a letter or a digit, so
 * `l’OIM` is one, `co-présidents` is one, and a dash or « between spaces is none. A number grouped by no-break spaces
 * is one.
 */
export const countWords = (text: string): number =>
  (text.replace(/(?<=\d)[\u00A0\u202F\u2009](?=\d)/g, '').match(word) ?? []).length;
