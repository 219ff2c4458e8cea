import { attributes, escapedText } from './escape.ts';
import { footnoteType, tagOf } from './meaning.ts';
import type { Code, Piece } from './pieces.ts';

/** Original data of a unit, each text once, by the id that codes refer to it with. */
export const originalData = (taken: ReadonlySet<string> = new Set()) => {
  const ids = new Map<string, string>();
  let next = 0;
  return {
    idOf: (data: string): string => {
      const known = ids.get(data);
      if (known !== undefined) return known;
      do next += 1;
      while (taken.has(`d${next}`));
      ids.set(data, `d${next}`);
      return `d${next}`;
    },
    /** `<data>` for each. */
    written: (): string[] => [...ids].map(([data, id]) => `<data${attributes({ id })}>${codePoints(data)}</data>`),
  };
};

export type OriginalData = ReturnType<typeof originalData>;

/** Words with what XML cannot hold as `<cp>`. */
export const codePoints = (words: string): string =>
  escapedText(words, (character) => {
    const hex = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return `<cp hex="${hex}"/>`;
  });

const typeOf = ({ mark }: Code): Record<string, string> => {
  switch (mark.kind) {
    case 'bold':
      return { type: 'fmt', subType: 'xlf:b' };
    case 'italic':
      return { type: 'fmt', subType: 'xlf:i' };
    case 'link':
      return { type: 'link' };
    case 'footnote':
      return { type: 'other', subType: footnoteType };
  }
};

const written = (piece: Exclude<Piece, { kind: 'words' }>, data: OriginalData, hasOverlap: boolean): string => {
  const { code } = piece;
  const id = String(code.id);
  const type = typeOf(code);
  const tag = tagOf(code.mark);
  const [start, end] = [data.idOf(tag.start), piece.kind === 'point' ? '' : data.idOf(tag.end)];
  const overlap = hasOverlap ? { canOverlap: 'yes' } : {};
  switch (piece.kind) {
    case 'point':
      return `<ph${attributes({ id, ...type, dataRef: start })}/>`;
    case 'open':
      return code.isNested
        ? `<pc${attributes({ id, ...type, ...overlap, dataRefStart: start, dataRefEnd: end })}>`
        : `<sc${attributes({ id, ...type, dataRef: start })}/>`;
    case 'close':
      return code.isNested ? '</pc>' : `<ec${attributes({ startRef: id, ...type, dataRef: end })}/>`;
  }
};

/** The content of a `<source>` or a `<target>` of XLIFF 2.1. */
export const content2 = (pieces: readonly Piece[], data: OriginalData): string => {
  const hasOverlap = pieces.some((piece) => piece.kind !== 'words' && !piece.code.isNested);
  return pieces
    .map((piece) => (piece.kind === 'words' ? codePoints(piece.words) : written(piece, data, hasOverlap)))
    .join('');
};
