import type { TargetLanguage } from '#locales/languages/language.ts';

/** Where a cell is: a paragraph, and a language of it. */
export type CellPlace = { segmentId: string; language: TargetLanguage };

export const cellKey = ({ segmentId, language }: CellPlace): string => `${segmentId}:${language}`;
