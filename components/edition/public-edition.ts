import type { EditionContent } from '#domain/editions/edition-content.ts';
import type { Language } from '#locales/languages/language.ts';

/** The newest published edition of a language, as the other languages' pages name it. */
export type Sibling = { language: Language; slug: string; number: number; publishedAt: Date; content: EditionContent };

/** A published edition with all that its page shows. */
export type PublicEdition = Sibling & {
  status: 'published' | 'superseded' | 'withdrawn';
  hash: string;
  /** Newest published editions of the document, this language's included, in the order fr, en, es. */
  siblings: Sibling[];
};
