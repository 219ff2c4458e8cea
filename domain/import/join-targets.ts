import { targetLanguages } from '#locales/languages/language.ts';
import type { ImportedLine } from './imported-line.ts';
import { joinTexts } from './marked-text.ts';
import type { ReadTarget } from './read-file.ts';

export type Targets = NonNullable<ImportedLine['targets']>;

/** The targets of two lines that became one, joined by a space. What is put together so is a draft. */
export const joinTargets = (first: Targets | undefined, second: Targets | undefined): Targets | undefined => {
  if (!first || !second) return first ?? second;
  const joined: Targets = {};
  for (const language of targetLanguages) {
    const both = [first[language], second[language]].filter((target): target is ReadTarget => target !== undefined);
    const [one, other] = both;
    if (one && other) joined[language] = { text: joinTexts([one.text, other.text]), state: 'draft' };
    else if (one) joined[language] = one;
  }
  return joined;
};

/** The targets of a line that was cut: nobody knows which words went where, so they stay whole, and a draft. */
export const asDrafts = (targets: Targets): Targets =>
  Object.fromEntries(
    Object.entries(targets).map(([language, target]) => [
      language,
      target && { ...target, state: target.state === 'untranslated' ? target.state : ('draft' as const) },
    ]),
  );
