import { fold } from '#domain/fold.ts';
import type { Language } from '#locales/languages/language.ts';

import type { OfficialName } from './official-name.ts';
import { officialNames } from './official-names.ts';

export type RecognisedName = { name: OfficialName; form: 'acronym' | 'full' };

const forms = new Map<string, RecognisedName>();
for (const name of officialNames) {
  for (const full of [name.names.fr, ...(name.alsoCalled?.fr ?? [])]) forms.set(fold(full), { name, form: 'full' });
}
// Acronyms keep their case: “un” is no United Nations.
const acronyms = new Map(
  officialNames.flatMap((name) => (name.acronyms ? [[name.acronyms.fr, { name, form: 'acronym' as const }]] : [])),
);

/** The official name that a French expression is as a whole, with or without its article; null where the registry lacks it. */
export const recogniseName = (expression: string): RecognisedName | null => {
  const bare = expression.trim().replace(/^(?:l['’]|le |la |les |du |des |de l['’]|de la )/i, '');
  return acronyms.get(bare) ?? forms.get(fold(bare)) ?? null;
};

/** The same name as it is written in another language, in the form that the source has. */
export const nameIn = ({ name, form }: RecognisedName, language: Language): string =>
  form === 'acronym' && name.acronyms ? name.acronyms[language] : name.names[language];
