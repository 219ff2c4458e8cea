import { targetLanguages } from '#locales/languages/language.ts';
import type { Check } from './check.ts';

const hasContent = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** A target without a letter or a figure, where the source has one (domain.md §6). */
export const empty: Check = {
  id: 'empty',
  languages: targetLanguages,
  find: (source, target) =>
    hasContent(source) && !hasContent(target)
      ? [
          {
            check: 'empty',
            level: 'blocks-approval',
            code: 'text-empty',
            args: {},
            source: null,
            target: [0, target.length],
            fix: null,
          },
        ]
      : [],
};
