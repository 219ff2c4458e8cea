import type { EditionContent } from '#domain/editions/edition-content.ts';
import type { Language } from '#locales/languages/language.ts';

/** The standing edition of a language, as the other languages' pages name it. */
export type Sibling = {
  language: Language;
  slug: string;
  number: number;
  headline: string;
  publishedAt: Date;
  content: EditionContent;
};

/** A published edition with all that its page shows. */
export type ShownEdition = Sibling & {
  isSuperseded: boolean;
  /** The source version that it translates, or, in French, is. */
  sourceNumber: number;
  /** What stands in each language of the document, this one's included, in the order fr, en, es. */
  siblings: Sibling[];
};
