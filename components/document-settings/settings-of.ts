import type { DocumentSettings } from '#contract/documents.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import { isZone, toInstant } from '#domain/time/zoned.ts';
import { targetLanguages, type TargetLanguage } from '#locales/languages/language.ts';
import type { SettingsDraft } from './settings-draft.ts';

export type Fault =
  | 'missing'
  | 'too-long'
  | 'no-date'
  | 'no-zone'
  | 'no-organization'
  | 'no-language'
  | 'after-deadline';
type DueField = `${TargetLanguage}.${'translatorDue' | 'reviewerDue'}`;
export type SettingsField =
  | 'title'
  | 'reference'
  | 'organizations'
  | 'deadline'
  | 'deadlineZone'
  | 'embargo'
  | 'embargoZone'
  | 'languages'
  | DueField;
export type SettingsFaults = Partial<Record<SettingsField, Fault>>;

/** The settings that a form says, or what is wrong with each field. */
export const settingsOf = (draft: SettingsDraft): Result<DocumentSettings, SettingsFaults> => {
  const faults: SettingsFaults = {};
  const instant = (field: SettingsField, local: string, zone: string): string | null => {
    if (local === '' || !isZone(zone)) return null;
    const at = toInstant(local, zone);
    if (at === null) faults[field] = 'no-date';
    return at;
  };
  const title = draft.title.trim();
  const reference = draft.reference.trim();
  if (title === '') faults.title = 'missing';
  else if (title.length > 500) faults.title = 'too-long';
  if (reference === '') faults.reference = 'missing';
  else if (reference.length > 80) faults.reference = 'too-long';
  if (draft.organizationIds.length === 0) faults.organizations = 'no-organization';
  if (!isZone(draft.deadlineZone)) faults.deadlineZone = 'no-zone';
  if (!isZone(draft.embargoZone)) faults.embargoZone = 'no-zone';
  const deadlineAt = instant('deadline', draft.deadline, draft.deadlineZone);
  const embargoAt = instant('embargo', draft.embargo, draft.embargoZone);

  const languages = targetLanguages
    .filter((language) => draft.languages[language].isWanted)
    .map((language) => {
      const own = draft.languages[language];
      const due = (which: 'translatorDue' | 'reviewerDue') => {
        const at = instant(`${language}.${which}`, own[which], draft.deadlineZone);
        if (at !== null && deadlineAt !== null && at > deadlineAt) faults[`${language}.${which}`] = 'after-deadline';
        return at;
      };
      return {
        language,
        translatorId: own.translatorId === '' ? null : own.translatorId,
        translatorDueAt: due('translatorDue'),
        reviewerId: own.reviewerId === '' ? null : own.reviewerId,
        reviewerDueAt: due('reviewerDue'),
      };
    });
  if (languages.length === 0) faults.languages = 'no-language';
  if (Object.keys(faults).length > 0) return refuse(faults);

  const { place, deadlineZone, embargoZone, prevailing, restricted, handoverMode, editPolicy, organizationIds } = draft;
  return ok({
    title,
    reference,
    organizationIds,
    place: { fr: place.fr.trim(), en: place.en.trim(), es: place.es.trim() },
    dateline: draft.dateline === '' ? null : draft.dateline,
    deadlineAt,
    deadlineZone,
    embargoAt,
    embargoZone,
    prevailing,
    restricted,
    handoverMode,
    editPolicy,
    languages,
  });
};
