import { composeText, tidyMarks, trimText } from '#domain/import/marked-text.ts';
import type { Mark, Text } from '#domain/text.ts';

/** Some letters of a paragraph that look alike, as all formats have them. `note` stands behind the letters before it. */
export type Run = { text: string; bold?: boolean; italic?: boolean; href?: string | null } | { note: string };

const longestNote = 5000;

/** White space as pages have it: a no-break space is none. */
const collapsed = (text: string): string => text.replace(/[ \t\n\r\f]+/g, ' ');
/** White space as documents have it: two spaces are a fault of their author, who will be told. */
const onOneLine = (text: string): string => text.replace(/[\t\n\v\f\r\u2028\u2029]/g, ' ');

const unseen = /\u00AD/g;
/** Editors in a browser leave spaces without width where the caret was. */
const unseenOfPages = /[\u00AD\u200B\uFEFF]/g;

/** Where the word begins that a note's sign stands behind; “50 000” with its fixed space is one. */
const wordBefore = (text: string): number => {
  let from = text.length;
  while (from > 0 && text.charAt(from - 1) !== ' ') from -= 1;
  return from;
};

/**
 * A paragraph out of its runs: on one line (of a page white space is `loose`, and many are one), soft hyphens gone, of a
 * page spaces without width too, composed,
 * its looks and notes as marks.
 */
export const textOfRuns = (runs: readonly Run[], isLoose: boolean): Text => {
  const marks: Mark[] = [];
  let text = '';
  // Looking at the end of a text that grows would copy it each time.
  let isBlank = true;
  runs.forEach((run, index) => {
    if ('note' in run) {
      const next = runs.slice(index + 1).find((other) => 'text' in other && other.text !== '');
      // “mot [1].”: without its sign no space is wanted before the stop.
      if (next === undefined || ('text' in next && /^[\s.,;)\]]/.test(next.text))) {
        text = text.replace(/ $/, '');
        isBlank = false;
      }
      const before = text.trimEnd();
      const note = collapsed(run.note).trim().normalize('NFC').slice(0, longestNote).toWellFormed();
      if (note !== '' && before !== '')
        marks.push({ kind: 'footnote', from: wordBefore(before), to: before.length, note });
      return;
    }
    const words = (isLoose ? collapsed : onOneLine)(run.text.replace(isLoose ? unseenOfPages : unseen, ''));
    const from = text.length;
    text += isLoose && isBlank ? words.replace(/^ /, '') : words;
    if (words !== '') isBlank = words.endsWith(' ');
    const to = text.length;
    if (from === to) return;
    if (run.bold) marks.push({ kind: 'bold', from, to });
    if (run.italic) marks.push({ kind: 'italic', from, to });
    if (run.href) marks.push({ kind: 'link', from, to, href: run.href });
  });
  return trimText(composeText(tidyMarks({ text: text.toWellFormed(), marks: joined(text, marks) })));
};

/** Marks over neighbouring runs as one, where only white space without looks of its own stands between. */
const joined = (text: string, marks: Mark[]): Mark[] => {
  const last = new Map<string, Mark>();
  const all: Mark[] = [];
  for (const mark of marks) {
    const key = mark.kind === 'link' ? `link ${mark.href}` : mark.kind;
    const before = mark.kind === 'footnote' ? undefined : last.get(key);
    if (before && text.slice(before.to, mark.from).trim() === '') before.to = mark.to;
    else {
      all.push(mark);
      last.set(key, mark);
    }
  }
  return all;
};
