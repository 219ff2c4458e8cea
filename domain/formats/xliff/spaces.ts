/** Whitespace that lays a file out, a line break with its indent, is no part of a text unless it is to be preserved. */
const layout = /[ \t\r\n]*[\r\n][ \t\r\n]*/g;

/** Words as they are meant: with their layout taken out, at the edges of an element entirely. */
export const meant = (words: string, at: { isFirst: boolean; isLast: boolean; preserve: boolean }): string => {
  if (at.preserve || !/[\r\n]/.test(words)) return words;
  if (words.trim() === '' && at.isFirst && at.isLast) return ' ';
  const start = at.isFirst ? words.replace(/^[ \t]*[\r\n][ \t\r\n]*/, '') : words;
  const both = at.isLast ? start.replace(/[ \t\r\n]*[\r\n][ \t]*$/, '') : start;
  return both.replace(layout, ' ');
};
