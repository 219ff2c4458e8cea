import type { EditorView } from '#contract/documents.ts';
import type { Circumstances } from '#domain/workflow/circumstances.ts';
import { needsYou } from '#domain/workflow/needs-you.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import type { CellPlace } from './cell-key.ts';

/** The cell that an address names: `?cell=<segment>.<language>`. */
export const askedPlace = (view: EditorView, asked: string | undefined): CellPlace | null => {
  const [segmentId, language] = asked?.split('.') ?? [];
  const found = view.translations.find((one) => one.segmentId === segmentId && one.language === language);
  return found ? { segmentId: found.segmentId, language: found.language } : null;
};

/** Where one begins: at the first text that waits for the person, in the languages shown, else at the top. */
export const firstPlace = (
  { segments, translations }: EditorView,
  shown: readonly TargetLanguage[],
  circumstancesOf: (language: TargetLanguage) => Circumstances,
): CellPlace | null => {
  const [language] = shown;
  const [first] = segments;
  if (!first || !language) return null;
  const byKey = new Map(translations.map((one) => [`${one.segmentId}:${one.language}`, one]));
  for (const { id: segmentId } of segments) {
    for (const one of shown) {
      const translation = byKey.get(`${segmentId}:${one}`);
      if (translation && needsYou(translation, circumstancesOf(one))) return { segmentId, language: one };
    }
  }
  return { segmentId: first.id, language };
};
