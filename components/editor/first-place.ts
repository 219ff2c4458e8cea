import { targetLanguages, type TargetLanguage } from '#locales/languages/language.ts';

/** The cell that an address names: `?cell=<segment>.<language>`. */
export const askedPlace = (
  asked: string | undefined,
): { segmentId: string; language: TargetLanguage } | Record<string, never> => {
  const [segmentId, name] = asked?.split('.') ?? [];
  const language = targetLanguages.find((one) => one === name);
  return segmentId && segmentId.length <= 64 && language ? { segmentId, language } : {};
};
