import { sourceLanguage, targetLanguages, type TargetLanguage } from '#locales/languages/language.ts';

/** The cell that an address names: `?cell=<segment>.<language>`; with the French, in the language that one works in. */
export const askedPlace = (
  asked: string | undefined,
  own: TargetLanguage | undefined,
): { segmentId: string; language: TargetLanguage } | Record<string, never> => {
  const [segmentId, name] = asked?.split('.') ?? [];
  const language = name === sourceLanguage ? own : targetLanguages.find((one) => one === name);
  return segmentId && segmentId.length <= 64 && language ? { segmentId, language } : {};
};
