import type { ContactLine } from '#domain/segment.ts';
import type { Language } from '#locales/languages/language.ts';
import { proposeContacts } from './propose-contacts.ts';

/** What is kept of the contact block of a language. */
export type KeptContacts = {
  language: Language;
  /** As somebody wrote or confirmed it; null where nobody has. */
  lines: ContactLine[] | null;
  isConfirmed: boolean;
  /** The source's own block in the version against which this one was confirmed last. */
  base: { number: number; lines: ContactLine[] } | null;
};

export type ContactBlock = {
  lines: ContactLine[];
  /** Which of the lines no person has written or confirmed. */
  proposed: boolean[];
  /** Whether it follows the source's block, and will when that changes; a language that was written otherwise does not. */
  follows: boolean;
  /** The source's block as it was when this one was confirmed, where it has changed since. */
  since: { number: number; lines: ContactLine[] } | null;
};

/**
 * The contact block of a language. It follows the source's proposal until the language overrides it: what was confirmed as
 * it was proposed goes on following when the source's block changes, and is proposed anew (domain.md §3).
 */
export const contactBlockOf = (kept: KeptContacts, source: ContactLine[]): ContactBlock => {
  const { lines, isConfirmed, base } = kept;
  const follows = lines === null || isSame(lines, proposalIn(kept.language, base?.lines ?? source));
  const proposal = follows && !(isConfirmed && lines) ? proposalIn(kept.language, source) : null;
  return {
    lines: proposal?.map(({ kind, text }) => ({ kind, text })) ?? lines ?? [],
    proposed: proposal?.map(({ proposed }) => proposed && !isConfirmed) ?? (lines ?? []).map(() => false),
    follows,
    since: base && !isConfirmed && !isSame(base.lines, source) ? base : null,
  };
};

const proposalIn = (language: Language, source: ContactLine[]) =>
  language === 'fr' ? source.map((line) => ({ ...line, proposed: false })) : proposeContacts(source, language);

const isSame = (a: readonly ContactLine[], b: readonly ContactLine[]): boolean =>
  a.length === b.length && a.every(({ kind, text }, at) => kind === b[at]?.kind && text === b[at]?.text);
