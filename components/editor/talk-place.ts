import type { Language } from '#locales/languages/language.ts';

/** A paragraph in one language; `fr` for its source. */
export type TalkPlace = { segmentId: string; language: Language };

/** The field in which somebody wants to write to others; `at` changes with each wish. */
export type TalkWish = TalkPlace & { at: number };
