import { createTranslator } from 'use-intl/core';
import { noticeOf, type EditionContent } from '#domain/editions/edition-content.ts';
import type { Language } from '#locales/languages/language.ts';
import en from '#messages/en.json' with { type: 'json' };
import es from '#messages/es.json' with { type: 'json' };
import fr from '#messages/fr.json' with { type: 'json' };

const messages: Record<Language, typeof fr> = { fr, en, es };

/** The notice on the prevailing language that a page would bear: the house's words, else the built-in ones; null for none. */
export const writtenNotice = (
  content: Pick<EditionContent, 'prevailing' | 'blocks'>,
  language: Language,
): string | null => {
  if (content.prevailing === 'none') return null;
  const t = createTranslator({ locale: language, messages: messages[language], namespace: 'edition' });
  return noticeOf(content) ?? t(`prevailing.${content.prevailing}`);
};
