import { officialNames } from '#domain/names/official-names.ts';
import { languages, targetLanguages } from '#locales/languages/language.ts';
import type { Language, TargetLanguage } from '#locales/languages/language.ts';
import type { Check } from './check.ts';
import { contactDataOf } from './contact-data-of.ts';

const acronymPattern = /(?<![\p{L}\p{N}@#_])\p{Lu}\p{L}*\p{Lu}(?![\p{L}\p{N}_@])/gu;

/**
 * Acronyms of the registry that stand in the wrong language: HCR or OIM in English, UNHCR in Spanish (domain.md §4). Case and word
 * boundaries count; an acronym that is right in this language too (OIM in Spanish, UNICEF) is none. The fix is certain where the
 * source has the name, or where only one name has that acronym.
 */
export const acronym: Check = {
  id: 'acronym',
  languages: targetLanguages,
  find: (source, target, { language }) => {
    const contacts = contactDataOf(target);
    // In a text all in capitals a short one may be a word: "UN LLAMAMIENTO".
    const shortest = /\p{Ll}/u.test(target) ? 2 : 3;
    return [...target.matchAll(acronymPattern)].flatMap(({ 0: found, index }) => {
      const rights = wrong[language].get(found);
      const isContact = contacts.some(({ from, to }) => from <= index && index < to);
      if (rights === undefined || isContact || found.length < shortest) return [];
      const inSource = rights.filter((name) => mentions(source, name.source));
      const candidates = [...new Set((inSource.length > 0 ? inSource : rights).map((name) => name.right))];
      const right = candidates.length === 1 ? candidates[0] : undefined;
      const at = inSource[0] === undefined ? null : placeOf(source, inSource[0].source);
      return [
        {
          check: 'acronym' as const,
          level: 'blocks-approval' as const,
          code: 'acronym-wrong-language',
          args: { found, expected: candidates.join(', ') },
          source: at,
          target: [index, index + found.length] as [number, number],
          fix: right === undefined ? null : { from: index, to: index + found.length, text: right },
        },
      ];
    });
  },
};

type Right = { right: string; source: readonly string[] };

/** For each target language, the acronyms that are wrong in it, with what is right. */
const wrong: Record<TargetLanguage, ReadonlyMap<string, readonly Right[]>> = { en: wrongIn('en'), es: wrongIn('es') };

function wrongIn(language: TargetLanguage): ReadonlyMap<string, readonly Right[]> {
  const valid = new Set(
    officialNames.flatMap((name) => [name.acronyms?.[language], ...(name.alsoCalled?.[language] ?? [])]),
  );
  const result = new Map<string, Right[]>();
  for (const { acronyms, names } of officialNames) {
    if (acronyms === null) continue;
    const others = new Set(languages.map((other: Language) => acronyms[other]).filter((other) => !valid.has(other)));
    for (const other of others)
      result.set(other, [...(result.get(other) ?? []), { right: acronyms[language], source: [acronyms.fr, names.fr] }]);
  }
  return result;
}

const mentions = (source: string, forms: readonly string[]): boolean => placeOf(source, forms) !== null;

function placeOf(source: string, forms: readonly string[]): [number, number] | null {
  for (const form of forms) {
    for (let from = source.indexOf(form); from !== -1; from = source.indexOf(form, from + 1)) {
      const to = from + form.length;
      if (!/[\p{L}\p{N}]/u.test(`${source[from - 1] ?? ''}${source[to] ?? ''}`)) return [from, to];
    }
  }
  return null;
}
