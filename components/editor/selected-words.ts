import { isLanguage, type Language } from '#locales/languages/language.ts';

/** Longer than any expression that one looks up. */
const longest = 200;

/** The words that are selected in a field or on the page, with their language; null for none. */
export const selectedWords = (): { words: string; language?: Language } | null => {
  const field = document.activeElement;
  const isField = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement;
  const selection = document.getSelection();
  const inField = isField ? field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0) : '';
  const words = (inField || (selection?.toString() ?? '')).trim().slice(0, longest);
  if (words === '') return null;
  const at = inField ? field : (selection?.anchorNode?.parentElement ?? null);
  const language = at?.closest('[lang]')?.getAttribute('lang') ?? '';
  return isLanguage(language) ? { words, language } : { words };
};
