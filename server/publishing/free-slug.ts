import type { Reader } from '#dialect';
import { loadTakenSlugs } from '#db/reads/load-taken-slugs.ts';
import { slugOf } from '#domain/slug.ts';
import type { Language } from '#locales/languages/language.ts';

const tries = 50;

/** The address that a headline proposes in a language: with -2, -3 … where another document has it. */
export const freeSlug = async (
  read: Reader,
  { documentId, language, headline }: { documentId: string; language: Language; headline: string },
): Promise<string> => {
  const wanted = slugOf(headline);
  const slugs = [wanted, ...Array.from({ length: tries }, (_, at) => `${wanted}-${at + 2}`)];
  const taken = await loadTakenSlugs(read, { language, slugs, except: documentId });
  return slugs.find((slug) => !taken.has(slug)) ?? `${wanted}-${documentId.slice(-12)}`;
};
