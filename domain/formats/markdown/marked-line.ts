import { tidyMarks } from '#domain/import/marked-text.ts';
import type { Mark, Text } from '#domain/text.ts';
import { escaped, escapedWithin, withoutAddresses } from './escaped.ts';

type Range = { from: number; to: number };

/**
 * A text with its marks as Markdown: bold and italic by asterisks, or by elements of HTML where asterisks would be read
 * otherwise; links; footnotes by a number, their words added to `footnotes`.
 */
export const markedLine = (text: Text, footnotes: string[]): string => {
  const tidy = tidyMarks(text);
  if (tidy.marks.length === 0) return escaped(text.text);
  const writer = new Writer(tidy, footnotes);
  writer.links({ from: 0, to: tidy.text.length });
  return writer.out;
};

class Writer {
  out = '';
  text: string;
  marks: Mark[];
  footnotes: string[];

  constructor({ text, marks }: Text, footnotes: string[]) {
    this.text = text;
    this.marks = marks;
    this.footnotes = footnotes;
  }

  links(range: Range): void {
    this.runs('link', range, (run, mark) => {
      if (mark?.kind !== 'link') return this.bold(run);
      this.out += '[';
      this.bold(run);
      this.out += `](<${hrefOf(mark.href)}>)`;
    });
  }

  bold(range: Range): void {
    this.runs('bold', range, (run, mark) => {
      if (!mark) return this.italic(run);
      const isPlain =
        this.isPlain(run) &&
        !this.marks.some(({ kind, from, to }) => kind === 'italic' && from < run.to && to > run.from);
      this.out += isPlain ? '**' : '<strong>';
      this.italic(run);
      this.out += isPlain ? '**' : '</strong>';
    });
  }

  italic(range: Range): void {
    this.runs('italic', range, (run, mark) => {
      if (!mark) return this.words(run);
      const isPlain = this.isPlain(run);
      this.out += isPlain ? '*' : '<em>';
      this.words(run);
      this.out += isPlain ? '*' : '</em>';
    });
  }

  words({ from, to }: Range): void {
    let at = from;
    for (const mark of this.marks) {
      // A sign stands behind its words, so within the run that they end.
      if (mark.kind !== 'footnote' || mark.to <= from || mark.to > to) continue;
      this.letters(at, mark.to);
      this.footnotes.push(mark.note);
      this.out += `[^${this.footnotes.length}]`;
      at = mark.to;
    }
    this.letters(at, to);
  }

  letters(from: number, to: number): void {
    const letters = this.text.slice(from, to);
    this.out += withoutAddresses(from === 0 && this.out === '' ? escaped(letters) : escapedWithin(letters));
  }

  /** Letters at both ends and no other asterisk before: then asterisks are read as what they are meant for. */
  isPlain({ from, to }: Range): boolean {
    const letters = this.text.slice(from, to);
    const isNoted = this.marks.some((mark) => mark.kind === 'footnote' && mark.to === to);
    return /^[\p{L}\p{N}]/u.test(letters) && /[\p{L}\p{N}]$/u.test(letters) && !this.out.endsWith('*') && !isNoted;
  }

  /** The range in runs, each under one mark of a kind or under none. */
  runs(kind: Mark['kind'], { from, to }: Range, write: (run: Range, mark: Mark | null) => void): void {
    let at = from;
    for (const mark of this.marks) {
      if (mark.kind !== kind || mark.to <= at || mark.from >= to) continue;
      const start = Math.max(mark.from, at);
      if (start > at) write({ from: at, to: start }, null);
      const end = Math.min(mark.to, to);
      write({ from: start, to: end }, mark);
      at = end;
    }
    if (at < to) write({ from: at, to }, null);
  }
}

const hrefOf = (href: string): string =>
  href
    .replace(/\\/g, '\\\\')
    .replace(/[<>|]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&');
