type How = { matchCase: boolean; matchAccents: boolean; matchSpaces: boolean };

/**
 * A text folded for comparing, with the way back: `starts[i]` is where in the text a character begins whose folding begins at i,
 * `ends[i]` where one ends whose folding ends at i; undefined inside a character. A character is a letter with its accents,
 * however they are encoded.
 */
export const foldWithPlaces = (
  text: string,
  how: How,
): { folded: string; starts: (number | undefined)[]; ends: (number | undefined)[] } => {
  let folded = '';
  const starts: (number | undefined)[] = [];
  const ends: (number | undefined)[] = [];
  for (const match of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const piece = foldCharacter(match[0], how);
    for (let at = 0; at < piece.length; at += 1) {
      starts.push(at === 0 ? match.index : undefined);
      ends.push(at === piece.length - 1 ? match.index + match[0].length : undefined);
    }
    folded += piece;
  }
  return { folded, starts, ends };
};

const foldCharacter = (character: string, { matchCase, matchAccents, matchSpaces }: How): string => {
  // The way of most characters of most texts.
  const isPlain = character.length === 1 && character < '\u0080';
  if (isPlain) return matchCase ? character : character.toLowerCase();
  let piece = character.normalize('NFD');
  if (!matchSpaces) piece = piece.replace(/[\u00A0\u202F\u2009]/g, ' ');
  if (!matchCase) piece = piece.toLowerCase();
  if (matchAccents) return piece;
  return piece
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/œ/g, 'oe')
    .replace(/Œ/g, 'OE')
    .replace(/æ/g, 'ae')
    .replace(/Æ/g, 'AE');
};
