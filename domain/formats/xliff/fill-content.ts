import type { Mark, Text } from '#domain/text.ts';
import type { RawCode } from './fill-codes.ts';
import { crosses, piecesOf, type Piece } from './pieces.ts';
import { tidyMarks } from './tidy-marks.ts';

/** How a version writes words, and a code that the source does not have. */
export type ContentWriter = {
  words: (words: string) => string;
  added: (piece: Exclude<Piece, { kind: 'words' }>) => string;
};

const means = (code: RawCode, mark: Mark): boolean =>
  code.meaning?.kind === mark.kind &&
  (code.end === null) === (mark.from === mark.to) &&
  (mark.kind !== 'link' || (code.meaning.kind === 'link' && code.meaning.href === mark.href)) &&
  (mark.kind !== 'footnote' || (code.meaning.kind === 'footnote' && code.meaning.note === mark.note));

const whole = (code: RawCode): string => code.start + (code.end ?? '');

/** Codes that stand for words, as far as those words are in the text in the same order. */
const found = (codes: readonly RawCode[], text: string): RawCode[] => {
  let from = 0;
  return codes.filter(({ words }) => {
    const at = words === '' ? -1 : text.indexOf(words, from);
    if (at !== -1) from = at + words.length;
    return at !== -1;
  });
};

/** Words in which the equivalents of codes give way to the codes themselves, one after the other. */
const withPoints = (words: string, waiting: RawCode[], write: ContentWriter['words']): string => {
  let rest = words;
  let written = '';
  for (let next = waiting[0]; next; next = waiting[0]) {
    const at = rest.indexOf(next.words);
    if (at === -1) break;
    written += write(rest.slice(0, at)) + next.start;
    rest = rest.slice(at + next.words.length);
    waiting.shift();
  }
  return written + write(rest);
};

/** Text and marks alone, with codes that the source does not have, numbered from a number that is free. */
export const newContent = (target: Text, firstId: number, writer: ContentWriter): string => {
  const marks = tidyMarks(target.marks);
  const numbers = marks.map((_, index) => firstId + index);
  return piecesOf({ text: target.text, marks }, numbers)
    .map((piece) => (piece.kind === 'words' ? writer.words(piece.words) : writer.added(piece)))
    .join('');
};

/**
 * The content of a target out of a text and the codes of its source: marks take the codes that mean the same, what stood
 * before or around all of the source stands so in the target, the rest stands at its end; no code is lost.
 */
export const filledContent = (
  target: Text,
  source: { codes: readonly RawCode[]; length: number },
  firstId: number,
  writer: ContentWriter,
): string => {
  const marks = tidyMarks(target.marks);
  const free = new Set(source.codes);
  const taken = marks.map((mark) => {
    const code = [...free].find((one) => means(one, mark) && !(one.isNested && crosses(mark, marks)));
    if (code) free.delete(code);
    return code;
  });
  const others = [...free];
  const points = found(
    others.filter((code) => code.end === null),
    target.text,
  );
  const around = others.filter((code) => code.end !== null && code.from === 0 && code.to === source.length);
  const before = others.filter((code) => code.isPoint && code.from === 0 && code.words === '');
  const waiting = [...points];
  const content = piecesOf(
    { text: target.text, marks },
    marks.map((_, index) => index),
  )
    .map((piece) => {
      if (piece.kind === 'words') return withPoints(piece.words, waiting, writer.words);
      const code = taken[piece.code.id];
      if (code) return piece.kind === 'close' ? (code.end ?? '') : code.start;
      return writer.added({ ...piece, code: { ...piece.code, id: firstId + piece.code.id } });
    })
    .join('');
  const placed = new Set([...around, ...before, ...points.filter((code) => !waiting.includes(code))]);
  return [
    ...before.map(whole),
    ...around.map((code) => code.start),
    content,
    ...others.filter((code) => !placed.has(code)).map(whole),
    ...around.toReversed().map((code) => code.end ?? ''),
  ].join('');
};
