import { targetLanguages, type TargetLanguage } from '#locales/languages/language.ts';

/** Where a cell is: a paragraph, and a language of it. */
export type CellPlace = { segmentId: string; language: TargetLanguage };

export const cellKey = ({ segmentId, language }: CellPlace): string => `${segmentId}:${language}`;

/** The place that a key names; null when it names none. */
export const cellPlace = (key: string): CellPlace | null => {
  const at = key.lastIndexOf(':');
  const language = targetLanguages.find((one) => one === key.slice(at + 1));
  return at > 0 && language ? { segmentId: key.slice(0, at), language } : null;
};
