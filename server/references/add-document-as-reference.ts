import type { ReferenceView } from '#contract/references.ts';
import type { RefusalCode } from '#contract/refusal.ts';
import { loadCurrentSegments } from '#db/reads/load-source-segments.ts';
import { loadStandingEdition } from '#db/reads/load-standing-edition.ts';
import { loadTranslations } from '#db/reads/load-translations.ts';
import { refuse, type Result } from '#domain/result.ts';
import type { Language } from '#locales/languages/language.ts';
import type { Act } from '../act.ts';
import { loadReadable } from '../documents/load-readable.ts';
import { attach, mayAttach } from './add-reference.ts';

type Input = { documentId: string; fromId: string; language: Language };

/**
 * Attaches a copy of another document in one language: its edition that stands, else its texts as they are now. A restricted
 * document gives none: others read this one than that (domain.md §3). Refuses: `not-allowed`, `not-found`,
 * `document-archived`, `reference-restricted`, `source-empty` (no text in that language), `reference-too-large`,
 * `too-many-references`.
 */
export const addDocumentAsReference = async (
  act: Act,
  { documentId, fromId, language }: Input,
): Promise<Result<ReferenceView, RefusalCode>> => {
  const place = await mayAttach(act, documentId);
  if (!place.ok) return place;
  const from = await loadReadable(act, fromId);
  if (!from.ok) return from;
  const { document } = from.value;
  if (document.restricted) return refuse('reference-restricted');
  const { read } = act.store;
  const edition = await loadStandingEdition(read, { documentId: fromId, language });
  const paragraphs = edition
    ? edition.content.segments.map(({ text }) => text.text)
    : await currentTexts(act, fromId, language);
  const title = edition?.headline ?? document.title;
  const name = `${document.reference} · ${title}`.slice(0, 300);
  return attach(act, documentId, { name, language, paragraphs, original: null });
};

const currentTexts = async ({ store }: Act, documentId: string, language: Language): Promise<string[]> => {
  const segments = await loadCurrentSegments(store.read, documentId);
  if (language === 'fr') return segments.map(({ text }) => text);
  const translations = await loadTranslations(store.read, documentId);
  const texts = new Map(
    translations.filter((one) => one.language === language).map(({ segmentId, text }) => [segmentId, text.text]),
  );
  return segments.map(({ id }) => texts.get(id) ?? '');
};
