import type { Store } from '#dialect';
import { listStandingEditions } from '#db/reads/load-editions.ts';
import type { Language } from '#locales/languages/language.ts';
import type { PublicEdition } from './find-edition.ts';

const limit = 200;

export type PublicEditionRow = Pick<
  PublicEdition,
  'documentId' | 'language' | 'number' | 'slug' | 'headline' | 'publishedAt'
>;

/** The editions that stand in a language, the newest first, for the public list. */
export const findPublicEditions = (store: Store, language: Language): Promise<PublicEditionRow[]> =>
  Promise.resolve(listStandingEditions(store.read, language, limit));
