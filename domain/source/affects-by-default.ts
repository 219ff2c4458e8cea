import type { Text } from '#domain/text.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import { isSpelling } from './is-spelling.ts';

/**
 * The languages for which a change of a source text is taken to matter until somebody says otherwise: all of them, none
 * where only typography, spelling or emphasis differ. Figures, links and footnotes always matter. It is cautious: what
 * might be another word is one.
 */
export const affectsByDefault = (before: Text, after: Text, targets: readonly TargetLanguage[]): TargetLanguage[] =>
  sameReferences(before, after) && saysTheSame(before.text, after.text) ? [] : [...targets];

const saysTheSame = (before: string, after: string): boolean => {
  const [was, is] = [withoutTypography(before), withoutTypography(after)];
  if (withoutSpaces(was) === withoutSpaces(is)) return true;
  const [old, fresh] = [piecesOf(was), piecesOf(is)];
  return old.length === fresh.length && old.every((piece, at) => isSpelling(piece, fresh[at] ?? ''));
};

// What a typist changes without changing what is said: the glyphs of apostrophes, quotation marks, dashes and spaces.
const withoutTypography = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[«»“”„]/g, '"')
    .replace(/[‐‑–—]/g, '-')
    .replace(/\.{3}/g, '…');

const withoutSpaces = (text: string): string => text.replace(/\s+/g, '');

const piecesOf = (text: string): string[] => text.match(/[\p{L}\p{M}]+|\p{N}+|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];

/** Whether links and footnotes are the same, on the same words. */
const sameReferences = (before: Text, after: Text): boolean => referencesOf(before) === referencesOf(after);

const referencesOf = ({ text, marks }: Text): string =>
  JSON.stringify(
    marks.flatMap((mark) => {
      const words = text.slice(mark.from, mark.to);
      if (mark.kind === 'link') return [[mark.href, words]];
      return mark.kind === 'footnote' ? [[mark.note]] : [];
    }),
  );
