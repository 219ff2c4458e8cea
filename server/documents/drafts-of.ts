import type { RefusalCode } from '#contract/refusal.ts';
import type { ReadTarget } from '#domain/import/read-file.ts';
import { checkSourceText } from '#domain/import/source-text.ts';
import { composeText, trimText } from '#domain/import/marked-text.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Text } from '#domain/text.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import { sourceRefusalOf } from './source-refusal.ts';

type Targets = { [L in TargetLanguage]?: ReadTarget | undefined };
export type Drafts = Map<string, { [L in TargetLanguage]?: Text | undefined }>;

/**
 * The texts in other languages that came with a source, by segment, in the languages of the document: drafts whatever state
 * they claim, since an import never approves (domain.md §2.6). An empty one is none. Refuses `control-characters`,
 * `bidi-characters` and `source-too-large`, as for the source.
 */
export const draftsOf = (
  segments: readonly { segmentId: string; targets?: Targets | undefined }[],
  languages: readonly TargetLanguage[],
): Result<Drafts, RefusalCode> => {
  const drafts: Drafts = new Map();
  for (const { segmentId, targets } of segments) {
    for (const language of languages) {
      const given = targets?.[language]?.text;
      if (given === undefined || given.text.trim() === '') continue;
      const checked = checkSourceText(given.text);
      if (!checked.ok) return refuse(sourceRefusalOf(checked.refusal));
      drafts.set(segmentId, { ...drafts.get(segmentId), [language]: trimText(composeText(given)) });
    }
  }
  return ok(drafts);
};

/** How many drafts there are in each of the languages. */
export const countDrafts = (drafts: Drafts, languages: readonly TargetLanguage[]): { [L in TargetLanguage]?: number } =>
  Object.fromEntries(
    languages.map((language) => [language, [...drafts.values()].filter((one) => one[language] !== undefined).length]),
  );
