import type { Mark } from '#domain/text.ts';

/** A mark with what it says in one order always: a database may give it back in another. */
export const inOrder = (mark: Mark): Mark => {
  const { from, to } = mark;
  switch (mark.kind) {
    case 'bold':
    case 'italic':
      return { kind: mark.kind, from, to };
    case 'link':
      return { kind: mark.kind, from, to, href: mark.href };
    case 'footnote':
      return { kind: mark.kind, from, to, note: mark.note };
  }
};

const told = (marks: readonly Mark[]): string => JSON.stringify(marks.map(inOrder));

/** Whether two texts are marked in the same way. */
export const sameMarks = (a: readonly Mark[], b: readonly Mark[]): boolean =>
  a === b || (a.length === b.length && (a.length === 0 || told(a) === told(b)));

/** A name of a text with its marks: texts that are the same have the same one. A text without marks is its own. */
export const textKey = ({ text, marks }: { text: string; marks: readonly Mark[] }): string =>
  // No text holds a NUL.
  marks.length === 0 ? text : `${text}\u0000${told(marks)}`;
