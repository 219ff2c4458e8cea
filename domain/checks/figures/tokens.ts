export type Token = { kind: 'digits' | 'word' | 'sign'; text: string; lower: string; from: number; to: number };

const pattern =
  /(\d{1,3}(?:[ \u00A0\u202F\u2009'’]\d{3})+(?!\d)(?:[.,]\d+)*|\d+(?:[.,]\d+)*)|([\p{L}\p{M}]+)|[^\s\p{L}\p{M}\d]/gu;

/** The numerals, words and signs of a text without its spaces; `isFree` says whether a passage may be read at all. */
export function tokensOf(text: string, isFree: (from: number, to: number) => boolean): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(pattern)) {
    const [found] = match;
    const from = match.index;
    const to = from + found.length;
    if (!isFree(from, to)) continue;
    const kind = match[1] !== undefined ? 'digits' : match[2] !== undefined ? 'word' : 'sign';
    tokens.push({ kind, text: found, lower: kind === 'word' ? found.normalize('NFC').toLowerCase() : found, from, to });
  }
  return tokens;
}

const hyphens = new Set(['-', '\u2010', '\u2011', '–', '—']);
export const isHyphen = (token: Token | undefined): boolean => token !== undefined && hyphens.has(token.text);

/** How many tokens a list of lower-case words takes from `start`, 0 where it does not stand there. */
export const wordsAt = (tokens: readonly Token[], start: number, words: readonly string[]): number =>
  words.every((word, offset) => tokens[start + offset]?.lower === word) ? words.length : 0;

export const firstOf = (tokens: readonly Token[], start: number, lists: readonly (readonly string[])[]): number => {
  for (const words of lists) if (wordsAt(tokens, start, words) > 0) return words.length;
  return 0;
};
