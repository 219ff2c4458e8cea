import type { DocumentSettings } from '#contract/documents.ts';
import { toLocal, type LocalTime } from '#domain/time/zoned.ts';
import type { Language, TargetLanguage } from '#locales/languages/language.ts';

export type AssignmentDraft = {
  isWanted: boolean;
  /** Empty for nobody. */
  translatorId: string;
  translatorDue: LocalTime;
  reviewerId: string;
  reviewerDue: LocalTime;
};

/** The settings as a form holds them: wall clocks beside their zone, and a language that is not wanted keeps its entries. */
export type SettingsDraft = {
  title: string;
  reference: string;
  organizationIds: string[];
  place: Record<Language, string>;
  dateline: string;
  deadline: LocalTime;
  deadlineZone: string;
  embargo: LocalTime;
  embargoZone: string;
  prevailing: DocumentSettings['prevailing'];
  restricted: boolean;
  handoverMode: DocumentSettings['handoverMode'];
  editPolicy: DocumentSettings['editPolicy'];
  languages: Record<TargetLanguage, AssignmentDraft>;
};

const unassigned: AssignmentDraft = {
  isWanted: true,
  translatorId: '',
  translatorDue: '',
  reviewerId: '',
  reviewerDue: '',
};

/** What a new document begins with. */
export const newDraft = ({
  title,
  reference,
  zone,
}: {
  title: string;
  reference: string;
  zone: string;
}): SettingsDraft => ({
  title,
  reference,
  organizationIds: [],
  place: { fr: '', en: '', es: '' },
  dateline: '',
  deadline: '',
  deadlineZone: zone,
  embargo: '',
  embargoZone: zone,
  prevailing: 'none',
  restricted: false,
  handoverMode: 'by-language',
  editPolicy: 'reviewer-edit-stands',
  languages: { en: unassigned, es: unassigned },
});

/** The form of settings that exist. */
export const draftOf = (settings: DocumentSettings): SettingsDraft => {
  const { deadlineAt, embargoAt, dateline, languages, ...same } = settings;
  const local = (instant: string | null, zone: string) => (instant === null ? '' : toLocal(instant, zone));
  const assignment = (language: TargetLanguage): AssignmentDraft => {
    const own = languages.find((one) => one.language === language);
    if (!own) return { ...unassigned, isWanted: false };
    return {
      isWanted: true,
      translatorId: own.translatorId ?? '',
      translatorDue: local(own.translatorDueAt, settings.deadlineZone),
      reviewerId: own.reviewerId ?? '',
      reviewerDue: local(own.reviewerDueAt, settings.deadlineZone),
    };
  };
  return {
    ...same,
    dateline: dateline ?? '',
    deadline: local(deadlineAt, settings.deadlineZone),
    embargo: local(embargoAt, settings.embargoZone),
    languages: { en: assignment('en'), es: assignment('es') },
  };
};
