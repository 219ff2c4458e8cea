import { languageFacts } from '#locales/languages/facts.ts';
import { sentenceFactsOf } from '#locales/languages/sentence-facts-of.ts';
import type { Language } from '#locales/languages/language.ts';

/**
 * Whether a sentence that Unicode's rules end after `piece` goes on with `rest`: after an abbreviation, an initial or the
 * number of an item; before a closing quotation mark; before a small letter. Never over the end of a line.
 */
export const goesOn = (piece: string, rest: string, language: Language): boolean => {
  if (/[\n\r\u2028\u2029]\s*$/.test(piece) || /^\s*[\n\r\u2028\u2029]/.test(rest)) return false;
  const next = rest.trimStart();
  const said = piece.trimEnd();
  // Signs alone belong to what follows: “… And well done.”
  if (!/[\p{L}\p{N}]/u.test(said)) return true;
  if (/^[»”’)\]]/u.test(next) && !/^’\p{L}/u.test(next)) return true;
  // No sentence begins with a comma: « etc. ; l’Espagne », « Yahoo! : … ».
  if (/^[;,:](?!\p{P})/u.test(next)) return true;
  // A quotation inside a sentence: “Where to?” asked the minister. A question is not the end of it.
  if (/^[«“"(]?[\s\u00A0\u202F]*\p{Ll}/u.test(next)) return true;
  if (isItemNumber(said)) return true;
  if (!said.endsWith('.')) return false;
  return isInitial(said, next, language) || isAbbreviated(said, next, language);
};

/** The number or letter of an item, alone: `1.`, `12.`, `a.`, `IV.` */
const isItemNumber = (said: string): boolean => /^(?:\d{1,3}|\p{L}|[IVX]{1,5})\.$/u.test(said);

/** `A. Morel`, `J.-P. Sartre`; not `l’annexe B. Le comité…`, where the letter is a label. */
const isInitial = (said: string, next: string, language: Language): boolean => {
  const before = /(?:^|[\s\u00A0\u202F(«“’'.-])(\p{Lu})\.$/u.exec(said);
  if (!before) return false;
  // Several in a row are an acronym as often as initials: O.N.U., H. C. R.
  if (/\p{Lu}\.[\s\u00A0]?-?\p{Lu}\.$/u.test(said)) return !startsSentence(next, language) || isNameBefore(said);
  const word = /(\p{L}+)[\s\u00A0]\p{Lu}\.$/u.exec(said)?.[1];
  const isLabel = word !== undefined && word.length >= 4 && word === word.toLowerCase() && !isStarter(word, language);
  return !isLabel;
};

const isNameBefore = (said: string): boolean => /\bS\.[\s\u00A0]?E\.(?:[\s\u00A0]?M\.)?$/u.test(said);

const isAbbreviated = (said: string, next: string, language: Language): boolean => {
  const { abbreviations, closingAbbreviations, abbreviationsBeforeFigures } = sentenceFactsOf[language];
  const { monthAbbreviations } = languageFacts[language];
  const isFigure = /^[\d(]*\d|^[IVXLC]+\b/.test(next);
  const ending = (all: readonly string[]) => all.find((one) => endsWith(said, one));
  if (ending(abbreviationsBeforeFigures)) return isFigure;
  // A month stands beside its day or its year: « sept » is a number too.
  const month = ending(monthAbbreviations);
  if (month)
    return (
      isFigure ||
      (/\d(?:er|st|nd|rd|th|º)?[\s\u00A0\u202F]*(?:de\s)?$/u.test(said.slice(0, -month.length)) &&
        !startsSentence(next, language))
    );
  // "etc." ends many a sentence: what follows in capitals is another.
  if (endsWith(said, 'etc.')) return false;
  if (ending(closingAbbreviations)) return isFigure || !startsSentence(next, language);
  return ending(abbreviations) !== undefined;
};

/** With its capital where it has one: `M.` is a title, `m.` none; a small one may be capital at the beginning. */
const endsWith = (said: string, abbreviation: string): boolean => {
  const tail = said.slice(-abbreviation.length).replaceAll('\u00A0', ' ').replaceAll('\u202F', ' ');
  const isSame = tail === abbreviation || tail === abbreviation.charAt(0).toUpperCase() + abbreviation.slice(1);
  // `iom.int.` ends with no abbreviation.
  return isSame && !/[\p{L}\p{N}.@/_-]/u.test(said.at(-1 - abbreviation.length) ?? ' ');
};

const startsSentence = (next: string, language: Language): boolean => {
  if (/^[«“"¿¡–—-]/u.test(next)) return true;
  const word = /^\p{Lu}\p{L}*/u.exec(next)?.[0];
  return word !== undefined && isStarter(word, language);
};

const isStarter = (word: string, language: Language): boolean =>
  sentenceFactsOf[language].sentenceStarters.includes(word.toLowerCase());
