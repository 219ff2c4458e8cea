import type { RefusalCode } from '#contract/refusal.ts';
import type { LoadedDocument, LoadedLanguage, LoadedSource } from '#db/reads/load-document.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Language } from '#locales/languages/language.ts';
import type { Act } from '../act.ts';
import { currentSourceOf } from '../documents/document-view.ts';
import { loadReadable } from '../documents/load-readable.ts';

type Loaded = { loaded: LoadedDocument; row: LoadedLanguage; source: LoadedSource };

/**
 * Loads one language of a document for an act on it, with the source version that people translate.
 * Refuses: `not-allowed` (no role at all), `not-found`, `document-archived`.
 */
export const loadLanguage = async (
  act: Act,
  { documentId, language }: { documentId: string; language: Language },
): Promise<Result<Loaded, RefusalCode>> => {
  const found = await loadReadable(act, documentId);
  if (!found.ok) return found;
  const row = found.value.languages.find((one) => one.language === language);
  if (!row) return refuse('not-found');
  if (found.value.document.archivedAt) return refuse('document-archived');
  return ok({ loaded: found.value, row, source: currentSourceOf(found.value) });
};
