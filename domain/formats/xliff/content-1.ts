import { attributes, escapedText } from './escape.ts';
import { footnoteType1, tagOf } from './meaning.ts';
import type { Code, Piece } from './pieces.ts';

/** Bold and italic are named; what a link or a footnote says has no place but in the code itself. */
const isNamed = ({ mark }: Code): boolean => mark.kind === 'bold' || mark.kind === 'italic';

const typeOf = ({ mark }: Code): string => (mark.kind === 'footnote' ? footnoteType1 : mark.kind);

const start = (code: Code): string => {
  const id = String(code.id);
  const ctype = typeOf(code);
  if (!isNamed(code)) return `<bpt${attributes({ id, ctype })}>${escapedText(tagOf(code.mark).start)}</bpt>`;
  return code.isNested ? `<g${attributes({ id, ctype })}>` : `<bx${attributes({ id, rid: id, ctype })}/>`;
};

const end = (code: Code): string => {
  const id = String(code.id);
  if (!isNamed(code)) return `<ept${attributes({ id })}>${escapedText(tagOf(code.mark).end)}</ept>`;
  return code.isNested ? '</g>' : `<ex${attributes({ id, rid: id })}/>`;
};

const written = (piece: Piece): string => {
  switch (piece.kind) {
    case 'words':
      return escapedText(piece.words);
    case 'open':
      return start(piece.code);
    case 'close':
      return end(piece.code);
    case 'point': {
      const { code } = piece;
      return `<ph${attributes({ id: String(code.id), ctype: typeOf(code) })}>${escapedText(tagOf(code.mark).start)}</ph>`;
    }
  }
};

/** The content of a `<source>` or a `<target>` of XLIFF 1.2. */
export const content1 = (pieces: readonly Piece[]): string => pieces.map(written).join('');
