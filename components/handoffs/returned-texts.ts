import type { ReadView } from '#contract/reading.ts';
import { isContactKind } from '#domain/segment.ts';
import type { Text } from '#domain/text.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';

export type ReturnedTexts = {
  language: TargetLanguage;
  handoffId: string | null;
  texts: { n: number; id: string | null; text: Text }[];
};

/**
 * What of a file comes back into a language: the file's own where it says which, else the one that was asked for. A unit that
 * has a name and no text was emptied, or never filled. Null where nothing in it names a paragraph or is in the language.
 */
export const returnedTexts = ({ handoff, lines }: ReadView, asked: TargetLanguage): ReturnedTexts | null => {
  const language = handoff?.language ?? asked;
  const texts = lines.flatMap(({ n, kind, id, targets }) => {
    const text = targets?.[language]?.text;
    // The contact block goes along to be read.
    if (isContactKind(kind) || (id === undefined && text === undefined)) return [];
    return [{ n, id: id ?? null, text: text ?? { text: '', marks: [] } }];
  });
  const hasNames = texts.some(({ id }) => id !== null);
  const hasTexts = texts.some(({ text }) => text.text !== '');
  return hasNames && (hasTexts || handoff !== null) ? { language, handoffId: handoff?.id ?? null, texts } : null;
};
