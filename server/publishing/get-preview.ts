import type { PreviewView } from '#contract/publishing.ts';
import type { RefusalCode } from '#contract/refusal.ts';
import { loadTexts } from '#db/reads/load-publication.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Language } from '#locales/languages/language.ts';
import type { Act } from '../act.ts';
import { currentSourceOf } from '../documents/document-view.ts';
import { loadReadable } from '../documents/load-readable.ts';
import { editionContentOf, printedBlocks, translationOf } from './edition-content-of.ts';
import { areContactsConfirmed } from './language-state.ts';
import { writtenNotice } from './written-notice.ts';

/**
 * Gives the page of a language as it would be, with what is not approved marked; a French text is approved once its
 * version is validated. Refuses: `not-allowed`, `not-found`.
 */
export const getPreview = async (
  act: Act,
  { documentId, language }: { documentId: string; language: Language },
): Promise<Result<PreviewView, RefusalCode>> => {
  const [loaded, texts] = await Promise.all([loadReadable(act, documentId), loadTexts(act.store.read, documentId)]);
  if (!loaded.ok) return loaded;
  const row = loaded.value.languages.find((one) => one.language === language);
  if (!row) return refuse('not-found');
  const source = currentSourceOf(loaded.value);
  const content = editionContentOf(loaded.value, texts, language);
  const { organizations, dateline, segments, contacts, hasEndMark, prevailing } = content;
  return ok({
    language,
    sourceNumber: source.number,
    organizations,
    dateline,
    segments: segments.map((one) => ({
      ...one,
      approved:
        language === 'fr'
          ? source.status === 'validated'
          : translationOf(texts, one.id, language)?.state === 'approved',
    })),
    contacts,
    contactsConfirmed: areContactsConfirmed(texts, row, source.number),
    blocks: printedBlocks(loaded.value, texts, language),
    notice: writtenNotice(content, language),
    profile: row.profile,
    hasEndMark,
    prevailing,
  });
};
