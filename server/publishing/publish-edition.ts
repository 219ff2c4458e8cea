import { isUniqueViolation } from '#dialect';
import type { RefusalCode } from '#contract/refusal.ts';
import { newId } from '#db/new-id.ts';
import { loadStreamNumber, loadTexts } from '#db/reads/load-publication.ts';
import { record } from '#db/record.ts';
import { guardStream, insertEdition } from '#db/writes/insert-edition.ts';
import { saveLanguage } from '#db/writes/save-language.ts';
import { holds } from '#domain/access/role.ts';
import { gatesOf, isReady } from '#domain/editions/gates.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Language } from '#locales/languages/language.ts';
import type { Act } from '../act.ts';
import { loadLanguage } from '../translations/load-language.ts';
import { editionContentOf, headlineOf } from './edition-content-of.ts';
import { freeSlug } from './free-slug.ts';
import { editionHash, languageStateOf } from './language-state.ts';

type Input = { documentId: string; language: Language; number: number };

/**
 * Publishes the next edition of a language, now by the database's clock, from the texts as they stand: whatever happens
 * to the document meanwhile makes it `stale`. Gives number and address. Refuses: `not-found`, `document-archived`,
 * `not-allowed`, `already-published` (`number` is not the next), `under-embargo`, `not-ready`, `slug-taken`, `stale`.
 */
export const publishEdition = async (
  act: Act,
  input: Input,
): Promise<Result<{ number: number; slug: string }, RefusalCode>> => {
  const { documentId, language, number } = input;
  const { read } = act.store;
  const last = await loadStreamNumber(read, documentId);
  const found = await loadLanguage(act, input);
  if (!found.ok) return found;
  const { loaded, row, source } = found.value;
  if (!holds(act.actor, 'publisher', language)) return refuse('not-allowed');
  if (last === null) throw new Error(`Document ${documentId} has no stream`);

  const [texts, now] = await Promise.all([loadTexts(read, documentId), act.store.now()]);
  const editions = texts.editions.filter((one) => one.language === language);
  if (number !== (editions[0]?.number ?? 0) + 1) return refuse('already-published');
  const content = editionContentOf(loaded, texts, language);
  const state = languageStateOf(loaded, texts, row, { content, now });
  if (state.embargo && !state.embargo.isOver) return refuse('under-embargo');
  if (!isReady(gatesOf(state))) return refuse('not-ready');

  const headline = headlineOf(content);
  const slug = row.slug ?? (await freeSlug(read, { documentId, language, headline }));
  const hash = editionHash(content);
  const by = { publishedAt: act.now, publishedBy: act.actor.id, publishedByName: act.actor.name };
  const edition = {
    id: newId(),
    documentId,
    language,
    number,
    status: 'published' as const,
    slug,
    headline,
    ...by,
    sourceNumber: source.number,
    content,
    hash,
  };
  const replaces = editions.find(({ status }) => status === 'published')?.number ?? null;
  const entry = {
    stream: documentId,
    kind: 'edition-published',
    language,
    after: { number, slug, hash, sourceNumber: source.number },
  };
  try {
    const done = await record(act.store, { actor: act.actor, now }, [entry], (tx) => [
      ...saveLanguage(tx, row, { slug }),
      ...insertEdition(tx, { edition, replaces }),
      guardStream(tx, documentId, last),
    ]);
    return done ? ok({ number, slug }) : refuse('stale');
  } catch (error) {
    // The language's row keeps two publishers apart, so this is another document that took the address meanwhile.
    if (isUniqueViolation(error)) return refuse('slug-taken');
    throw error;
  }
};
