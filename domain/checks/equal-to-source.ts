import { officialNames } from '#domain/names/official-names.ts';
import { sourceLanguage, targetLanguages } from '#locales/languages/language.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import type { Check, CheckContext } from './check.ts';
import { contactDataOf } from './contact-data-of.ts';
import { reading } from './figures/figure.ts';
import { figuresOf } from './figures/figures-of.ts';

/**
 * A target that is the source word for word (domain.md §6). Names, addresses and texts without a word to translate (figures, e-mail addresses,
 * names that are the same in both languages) may be equal.
 */
export const equalToSource: Check = {
  id: 'equal-to-source',
  languages: targetLanguages,
  find: (source, target, context) =>
    folded(source) === folded(target) && hasWordsToTranslate(source, context)
      ? [
          {
            check: 'equal-to-source',
            level: 'blocks-publication',
            code: 'equal-to-source',
            args: {},
            source: [0, source.length],
            target: [0, target.length],
            fix: null,
          },
        ]
      : [],
};

const folded = (text: string): string =>
  text.normalize('NFKC').replace(/[’ʼ]/gu, "'").replace(/\s+/gu, ' ').trim().toLowerCase();

function hasWordsToTranslate(text: string, { language, kind }: CheckContext): boolean {
  if (hasNameToTranslate(text, language)) return true;
  const rest = withoutNames(withoutContacts(withoutFigures(text, language)), language);
  const words = rest.match(/[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu)?.filter((word) => word.length > 1) ?? [];
  if (words.length === 0) return false;
  if (isAddress(rest, words)) return false;
  return !isPersonName(rest, words, kind);
}

/** Leaves out the figures that read alike in both languages: `1 million`, but not `2 milliards`. */
function withoutFigures(text: string, language: TargetLanguage): string {
  const inTarget = new Set(figuresOf(text, language).map((figure) => `${figure.from} ${figure.to} ${reading(figure)}`));
  let rest = text;
  for (const figure of figuresOf(text, sourceLanguage)) {
    const isWritten = /\d/u.test(figure.text) && inTarget.has(`${figure.from} ${figure.to} ${reading(figure)}`);
    if (isWritten) rest = rest.slice(0, figure.from) + figure.text.replace(/\p{L}/gu, ' ') + rest.slice(figure.to);
  }
  return rest;
}

function withoutContacts(text: string): string {
  let rest = text;
  for (const { text: datum } of contactDataOf(text)) rest = rest.replace(datum, ' ');
  return rest;
}

/** Names and acronyms that are written alike in both languages, longest first. */
const shared: Record<TargetLanguage, readonly string[]> = { en: sharedWith('en'), es: sharedWith('es') };

function sharedWith(language: TargetLanguage): string[] {
  const all = officialNames.flatMap(({ names, acronyms, alsoCalled }) => {
    const french = [names.fr, acronyms?.fr, ...(alsoCalled?.fr ?? [])];
    const other = new Set([names[language], acronyms?.[language], ...(alsoCalled?.[language] ?? [])]);
    return french.filter((form): form is string => form !== undefined && other.has(form));
  });
  return [...new Set(all)].toSorted((a, b) => b.length - a.length);
}

function withoutNames(text: string, language: TargetLanguage): string {
  let rest = text;
  for (const name of shared[language]) {
    if (rest.includes(name)) rest = rest.replace(wholeWord(name), ' ');
  }
  return rest;
}

const wholeWord = (form: string): RegExp =>
  new RegExp(`(?<!\\p{L})${form.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}(?!\\p{L})`, 'gu');

const hasNameToTranslate = (text: string, language: TargetLanguage): boolean =>
  officialNames.some(({ names, acronyms }) => {
    const isIn = (form: string) => text.includes(form) && wholeWord(form).test(text);
    return (
      (names.fr !== names[language] && isIn(names.fr)) ||
      (acronyms !== null && acronyms.fr !== acronyms[language] && isIn(acronyms.fr))
    );
  });

/** Words that begin titles and bodies, not names of persons. */
const titles =
  /^(?:haute?|direct(?:eur|rice)|président|présidente|ministre|représentante?|secrétaire|commissaire|conférence|communiqué|déclaration|processus|groupe|union|organisation|nations|états?|programme|vice-président|vice-présidente)$/iu;

const particles = new Set([
  'de',
  'du',
  'des',
  'la',
  'le',
  'les',
  'der',
  'van',
  'von',
  'el',
  'al',
  'y',
  'e',
  'da',
  'dos',
  'd',
  'l',
  'bin',
]);
const streets =
  /^(?:rue|avenue|av|boulevard|bd|place|chemin|route|quai|allée|cours|impasse|square|case|postale|bp|cp|calle|avenida|plaza|street|road|box|cedex|bis|ter)$/iu;

const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word) || /^[dl]['’]\p{Lu}/u.test(word);

/** A postal address: a number and either a kind of street or only words with capitals. */
const isAddress = (text: string, words: readonly string[]): boolean =>
  /\d/u.test(text) &&
  words.some((word) => streets.test(word)) &&
  words.every((word) => isCapitalised(word) || streets.test(word) || particles.has(word.toLowerCase()));

/** Two to six words, each with a capital but the particles, and no sentence; one word only in a table or a list, where places stand alone. */
function isPersonName(text: string, words: readonly string[], kind: CheckContext['kind']): boolean {
  if (/[.!?…:]\s*$/u.test(text.trim()) || words.length > 8 || /\d/u.test(text)) return false;
  const isName =
    !words.some((word) => titles.test(word)) &&
    words.every((word) => isCapitalised(word) || particles.has(word.toLowerCase())) &&
    isCapitalised(words[0] ?? '');
  const capitalised = words.filter(isCapitalised).length;
  return isName && (capitalised >= 2 || kind === 'table-cell' || kind === 'list-item');
}
