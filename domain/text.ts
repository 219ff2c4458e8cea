export type Mark =
  | { kind: 'bold' | 'italic'; from: number; to: number }
  | { kind: 'link'; from: number; to: number; href: string }
  | { kind: 'footnote'; from: number; to: number; note: string };

/** A text wherever it stands: storage, hash, difference, contract, memory. Ranges count UTF-16 units of `text`. */
export type Text = { text: string; marks: Mark[] };

export const plain = (text: string): Text => ({ text, marks: [] });
