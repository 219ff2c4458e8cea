import { franc } from 'franc-min';
import type { ImportedLine } from './imported-line.ts';

/** ISO 639-3, which is told, to the two letters that people and files use. */
const twoLetters: Record<string, string> = {
  fra: 'fr',
  eng: 'en',
  spa: 'es',
  por: 'pt',
  ita: 'it',
  deu: 'de',
  nld: 'nl',
  ron: 'ro',
  pol: 'pl',
  rus: 'ru',
  ukr: 'uk',
  arb: 'ar',
  cmn: 'zh',
  tur: 'tr',
  swe: 'sv',
  ell: 'el',
  ces: 'cs',
  hun: 'hu',
  srp: 'sr',
  bul: 'bg',
  bel: 'be',
  hin: 'hi',
  jpn: 'ja',
  kor: 'ko',
  ind: 'id',
  vie: 'vi',
  pes: 'fa',
  som: 'so',
  swh: 'sw',
};

const fewestLetters = 40;
/** More than enough to tell a language by. */
const mostLetters = 20_000;

/** The language of a text as two letters (`fr`); null where it is shorter than 40 letters, or none of those that are told apart. */
export const detectLanguage = (text: string): string | null => {
  const some = text.slice(0, mostLetters);
  if ((some.match(/\p{L}/gu) ?? []).length < fewestLetters) return null;
  return twoLetters[franc(some, { minLength: 10 })] ?? null;
};

/** The language of what is taken for the text: contacts, menus and numbers say little about it. */
export const languageOfLines = (lines: readonly ImportedLine[]): string | null => {
  const isText = ({ kind }: ImportedLine) =>
    kind !== 'furniture' && kind !== 'end-mark' && !kind.startsWith('contact-');
  const own = detectLanguage(
    lines
      .filter(isText)
      .map(({ text }) => text)
      .join(' '),
  );
  return own ?? detectLanguage(lines.map(({ text }) => text).join(' '));
};
