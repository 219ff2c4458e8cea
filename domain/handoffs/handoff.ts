/** How a language goes out for work elsewhere: in a CAT tool, or in Word. */
export const handoffFormats = ['xliff-2.1', 'xliff-1.2', 'review-table'] as const;
export type HandoffFormat = (typeof handoffFormats)[number];

/** Which text of each segment went out: on return a text that has moved meanwhile is not overwritten (domain.md §2.6). */
export type HandedTexts = Record<string, { version: number; hash: string }>;
