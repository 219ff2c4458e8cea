import type { Language } from '#locales/languages/language.ts';

export type NameKind = 'organization' | 'process' | 'event' | 'programme' | 'instrument';

export type OfficialName = {
  id: string;
  kind: NameKind;
  names: Record<Language, string>;
  /** Null where the name is written out in every language. */
  acronyms: Record<Language, string> | null;
  /** Other forms that mean the same; used to recognise a name, never to propose one. */
  alsoCalled?: Partial<Record<Language, readonly string[]>>;
};

type Three = readonly [fr: string, en: string, es: string];

const byLanguage = ([fr, en, es]: Three): Record<Language, string> => ({ fr, en, es });

/** One row of a registry: names, then acronyms, always in the order French, English, Spanish. */
export const officialName = (
  id: string,
  kind: NameKind,
  names: Three,
  acronyms: Three | null = null,
  alsoCalled?: OfficialName['alsoCalled'],
): OfficialName => ({
  id,
  kind,
  names: byLanguage(names),
  acronyms: acronyms && byLanguage(acronyms),
  ...(alsoCalled ? { alsoCalled } : {}),
});
