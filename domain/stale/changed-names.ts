import { contactDataOf } from '#domain/checks/contact-data-of.ts';
import { wordDiff } from '#domain/diff/word-diff.ts';
import { officialNames } from '#domain/names/official-names.ts';
import { nameIn, type RecognisedName } from '#domain/names/recognise-name.ts';
import { sentenceFactsOf } from '#locales/languages/sentence-facts-of.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';

export type ChangedName = {
  was: string;
  is: string;
  /** How a translation writes the old name and the new one. */
  rendered: string;
  replacement: string;
};

/**
 * What was replaced in a French text, one for one: names of the registry, as it writes them in each language; e-mail and web
 * addresses and telephones, and names that the registry lacks, as they stand, since persons keep their spelling.
 */
export const changedNames = (before: string, after: string, language: TargetLanguage): ChangedName[] => [
  ...paired(namesIn(before), namesIn(after)).map(({ was, is }) => ({
    was: nameIn(was, 'fr'),
    is: nameIn(is, 'fr'),
    rendered: nameIn(was, language),
    replacement: nameIn(is, language),
  })),
  ...paired(addressesIn(before), addressesIn(after)).map(({ was, is }) => asTheyStand(was.text, is.text)),
  ...persons(before, after),
];

const asTheyStand = (was: string, is: string): ChangedName => ({ was, is, rendered: was, replacement: is });

type Keyed = { key: string; group: string };

/** What one text has and the other has not, paired in order within a group, where both have as many. */
const paired = <One extends Keyed>(before: One[], after: One[]): { was: One; is: One }[] => {
  const gone = before.filter(({ key }) => !after.some((one) => one.key === key));
  const come = after.filter(({ key }) => !before.some((one) => one.key === key));
  return [...Map.groupBy(gone, ({ group }) => group)].flatMap(([group, old]) => {
    const fresh = come.filter((one) => one.group === group);
    return fresh.length === old.length ? old.flatMap((was, at) => (fresh[at] ? [{ was, is: fresh[at] }] : [])) : [];
  });
};

const isWordAt = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));

const placeOf = (text: string, words: string): number => {
  const at = text.indexOf(words);
  return at === -1 || isWordAt(text, at - 1) || isWordAt(text, at + words.length) ? -1 : at;
};

const namesIn = (text: string): (RecognisedName & Keyed)[] =>
  officialNames
    .flatMap((name) =>
      (['acronym', 'full'] as const).flatMap((form) => {
        const words = form === 'acronym' ? name.acronyms?.fr : name.names.fr;
        const at = words ? placeOf(text, words) : -1;
        return at === -1 ? [] : [{ name, form, at, key: `${name.id} ${form}`, group: form }];
      }),
    )
    .toSorted((a, b) => a.at - b.at);

const addressesIn = (text: string) =>
  contactDataOf(text).map((one) => ({ ...one, key: `${one.kind} ${one.value}`, group: one.kind }));

const persons = (before: string, after: string): ChangedName[] => {
  const parts = wordDiff(before, after);
  return parts.flatMap((part, at) => {
    const next = parts[at + 1];
    if (part.kind !== 'removed' || next?.kind !== 'added') return [];
    const [was, is] = [bare(part.text), bare(next.text)];
    return isPersonal(was) && isPersonal(is) ? [asTheyStand(was, is)] : [];
  });
};

const bare = (text: string): string => text.replace(/^[\s\p{P}]+|[\s.,;:!?»”)\]]+$/gu, '');

const particles = new Set('de da do dos del di la le van von den der el al y e'.split(' '));

/** Words with capitals, of more than one sign and not all in capitals. A capital that only begins a sentence makes no name. */
const isPersonal = (words: string): boolean => {
  const each = words.split(/[\s\u00A0-]+/);
  const isNamed = (word: string) => /^\p{Lu}[\p{L}’']*\p{Ll}[\p{L}’']*$/u.test(word) && !isStarter(word);
  return each.some(isNamed) && each.every((word) => isNamed(word) || particles.has(word));
};

const isStarter = (word: string): boolean => sentenceFactsOf.fr.sentenceStarters.includes(word.toLowerCase());
