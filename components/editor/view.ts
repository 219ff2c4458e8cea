import { holds, type Actor } from '#domain/access/role.ts';
import { targetLanguages, type TargetLanguage } from '#locales/languages/language.ts';

/** The language views that a document offers: each target beside the source, then all of them. */
export const viewsOf = (targets: readonly TargetLanguage[]): TargetLanguage[][] =>
  targets.length > 1 ? [...targets.map((target) => [target]), [...targets]] : [[...targets]];

export const viewCookie = 'triptyque-view';

/** A view as it stands in the address: `en`, `es`, `en-es`. */
export const viewName = (view: readonly TargetLanguage[]): string => view.join('-');

const viewNamed = (name: string | undefined, targets: readonly TargetLanguage[]): TargetLanguage[] | null =>
  viewsOf(targets).find((view) => viewName(view) === name) ?? null;

/** The languages that are shown: what the address says, else what the person chose last, else the one they work in. */
export const chosenView = (
  targets: readonly TargetLanguage[],
  actor: Pick<Actor, 'grants'>,
  asked: string | undefined,
  remembered: string | undefined,
): TargetLanguage[] => {
  const own = targetLanguages.filter(
    (language) =>
      targets.includes(language) && (holds(actor, 'translator', language) || holds(actor, 'reviewer', language)),
  );
  return viewNamed(asked, targets) ?? viewNamed(remembered, targets) ?? (own.length === 1 ? own : [...targets]);
};
