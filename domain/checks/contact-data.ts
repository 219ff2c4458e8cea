import { targetLanguages } from '#locales/languages/language.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import type { Check, Finding } from './check.ts';
import { contactDataOf } from './contact-data-of.ts';
import type { ContactDatum } from './contact-data-of.ts';

/**
 * E-mail addresses, web addresses, telephone numbers and document symbols that were altered, left out or added (domain.md §6).
 * A web address may go to the same page in the language of the text: `/fr/` becomes `/es/`.
 */
export const contactData: Check = {
  id: 'contact-data',
  languages: targetLanguages,
  find(source, target, { language }) {
    const missing = contactDataOf(source);
    const added = contactDataOf(target);
    take(missing, added, (a, b) => a.kind === b.kind && a.value === b.value);
    take(
      missing,
      added,
      (a, b) =>
        a.kind === b.kind && a.kind === 'url' && withoutLanguage(a.value, 'fr') === withoutLanguage(b.value, language),
    );
    const altered = take(missing, added, (a, b) => a.kind === b.kind);
    return [
      ...altered.map(([before, after]) =>
        finding(
          'contact-altered',
          { expected: before.text, found: after.text },
          before,
          after,
          certain(altered, before),
        ),
      ),
      ...missing.map((before) => finding('contact-missing', { expected: before.text }, before, null, false)),
      ...added.map((after) => finding('contact-unexpected', { found: after.text }, null, after, false)),
    ];
  },
};

type Pair = readonly [ContactDatum, ContactDatum];

/** Takes the pairs that match out of both lists, in order. */
function take(
  left: ContactDatum[],
  right: ContactDatum[],
  matches: (a: ContactDatum, b: ContactDatum) => boolean,
): Pair[] {
  const pairs: Pair[] = [];
  for (const a of left.slice()) {
    const b = right.find((candidate) => matches(a, candidate));
    if (b === undefined) continue;
    pairs.push([a, b]);
    left.splice(left.indexOf(a), 1);
    right.splice(right.indexOf(b), 1);
  }
  return pairs;
}

const withoutLanguage = (address: string, language: 'fr' | TargetLanguage): string =>
  address.replace(new RegExp(`(^|[/.=])${language}(?:[-_][a-z]{2})?(?=$|[/.&?])`, 'u'), '$1');

const certain = (pairs: readonly Pair[], of: ContactDatum): boolean =>
  pairs.filter(([before]) => before.kind === of.kind).length === 1;

const finding = (
  code: string,
  args: Record<string, string>,
  source: ContactDatum | null,
  target: ContactDatum | null,
  fixable: boolean,
): Finding => ({
  check: 'contact-data',
  level: 'blocks-approval',
  code,
  args,
  source: source && [source.from, source.to],
  target: target && [target.from, target.to],
  fix: fixable && source && target ? { from: target.from, to: target.to, text: source.text } : null,
});
