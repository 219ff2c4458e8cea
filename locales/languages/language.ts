/** The languages of texts. The first is the source. */
export const languages = ['fr', 'en', 'es'] as const;
export type Language = (typeof languages)[number];

export const sourceLanguage = 'fr' satisfies Language;
export const targetLanguages = ['en', 'es'] as const;
export type TargetLanguage = (typeof targetLanguages)[number];

export const isLanguage = (value: string): value is Language => (languages as readonly string[]).includes(value);
