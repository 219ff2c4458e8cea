import { isUniqueViolation } from '#dialect';
import type { RefusalCode } from '#contract/refusal.ts';
import { hasLanguageEdition } from '#db/reads/has-language-edition.ts';
import { loadTakenSlugs } from '#db/reads/load-taken-slugs.ts';
import { record } from '#db/record.ts';
import { saveLanguage } from '#db/writes/save-language.ts';
import { holds } from '#domain/access/role.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Language } from '#locales/languages/language.ts';
import type { Act } from '../act.ts';
import { loadLanguage } from '../translations/load-language.ts';

type Input = { documentId: string; language: Language; version: number; slug: string };

/**
 * Chooses the address of a language's public page. Gives it with the new version of the language's row. Refuses:
 * `not-found`, `document-archived`, `not-allowed`, `stale`, `slug-fixed` (an edition has it), `slug-taken`.
 */
export const setSlug = async (
  act: Act,
  input: Input,
): Promise<Result<{ slug: string; version: number }, RefusalCode>> => {
  const loaded = await loadLanguage(act, input);
  if (!loaded.ok) return loaded;
  const { row } = loaded.value;
  const { documentId, language, slug, version } = input;
  if (!holds(act.actor, 'publisher', language)) return refuse('not-allowed');
  if (row.version !== version) return refuse('stale');
  if (await hasLanguageEdition(act.store.read, input)) return refuse('slug-fixed');
  if (row.slug === slug) return ok({ slug, version });
  const taken = await loadTakenSlugs(act.store.read, { language, slugs: [slug], except: documentId });
  if (taken.size > 0) return refuse('slug-taken');

  const entry = { stream: documentId, kind: 'slug-chosen', language, before: { slug: row.slug }, after: { slug } };
  try {
    const done = await record(act.store, act, [entry], (tx) => saveLanguage(tx, row, { slug }));
    return done ? ok({ slug, version: version + 1 }) : refuse('stale');
  } catch (error) {
    if (isUniqueViolation(error)) return refuse('slug-taken');
    throw error;
  }
};
