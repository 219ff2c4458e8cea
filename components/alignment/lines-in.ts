import type { SourceLine } from '#contract/source-line.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';

/** The lines of a file in a language: a bilingual file brings its own French along, and only its translations are wanted. */
export const linesIn = (lines: readonly SourceLine[], language: TargetLanguage): SourceLine[] => {
  const isBilingual = lines.some(({ targets }) => targets?.en !== undefined || targets?.es !== undefined);
  if (!isBilingual) return [...lines];
  return lines.flatMap(({ targets, marks: _marks, ...line }) => {
    const text = targets?.[language]?.text;
    return text && text.text !== '' ? [{ ...line, text: text.text, marks: text.marks }] : [];
  });
};
