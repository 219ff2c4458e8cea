import type { Mark, Text } from '#domain/text.ts';
import { tidyMarks } from './tidy-marks.ts';

/** What an inline code means to us; null where it is a code of somebody else's. */
export type Meaning = { kind: 'bold' | 'italic' } | { kind: 'link'; href: string } | { kind: 'footnote'; note: string };

const markOf = (meaning: Meaning, from: number, to: number): Mark => ({ ...meaning, from, to });

/** Puts a text together from words and codes as they come in a file. */
export const textBuilder = () => {
  let text = '';
  const marks: Mark[] = [];
  const open = new Map<string, { meaning: Meaning; from: number }>();
  let ignored = 0;
  let controls = 0;

  const end = (key: string): void => {
    const started = open.get(key);
    if (!started) return;
    open.delete(key);
    marks.push(markOf(started.meaning, started.from, text.length));
  };

  return {
    words: (words: string): void => {
      text += words;
    },
    start: (key: string, meaning: Meaning | null): void => {
      if (meaning) open.set(key, { meaning, from: text.length });
      else ignored += 1;
    },
    end,
    /** A code that stands at one place. */
    point: (meaning: Meaning | null): void => {
      if (meaning) marks.push(markOf(meaning, text.length, text.length));
      else ignored += 1;
    },
    /** A character that no text of ours may hold: it is named in the file, so that nothing goes unseen. */
    control: (): void => {
      controls += 1;
    },
    /** The text, and how many codes had no meaning for us. A span that is never closed goes to the end. */
    build: (): { text: Text; ignored: number; controls: number } => {
      for (const key of Array.from(open.keys())) end(key);
      return { text: { text, marks: tidyMarks(marks) }, ignored, controls };
    },
  };
};

export type TextBuilder = ReturnType<typeof textBuilder>;
