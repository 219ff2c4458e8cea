import type { Mark, Text } from '#domain/text.ts';

/** A part of a text with its marks, as far as they lie in it. */
export const sliceText = ({ text, marks }: Text, from: number, to: number = text.length): Text => ({
  text: text.slice(from, to),
  marks: marks.flatMap((mark) => {
    const moved = { ...mark, from: Math.max(mark.from, from) - from, to: Math.min(mark.to, to) - from };
    // A footnote holds no words: it belongs to where its sign stands.
    if (mark.kind === 'footnote') return mark.to > from && mark.to <= to ? [moved] : [];
    return moved.from < moved.to ? [moved] : [];
  }),
});

/** One text after the other, with a space between unless one is empty. */
export const joinTexts = (first: Text, second: Text): Text => {
  if (first.text === '') return second;
  if (second.text === '') return first;
  const by = first.text.length + 1;
  const moved = second.marks.map((mark): Mark => ({ ...mark, from: mark.from + by, to: mark.to + by }));
  return { text: `${first.text} ${second.text}`, marks: [...first.marks, ...moved] };
};

/** A text in two at a place; the spaces there go. */
export const splitText = (text: Text, at: number): [Text, Text] => {
  const { length } = text.text.slice(0, at).trimEnd();
  const rest = text.text.slice(at);
  return [sliceText(text, 0, length), sliceText(text, at + rest.length - rest.trimStart().length)];
};
