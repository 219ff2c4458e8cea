import type { DocumentSettings } from '#contract/documents.ts';
import { targetLanguages, type Language } from '#locales/languages/language.ts';

/** The typographic profile that a language of a document begins with. */
export const firstProfile: Record<Language, string> = { fr: 'fr-imprimerie-nationale', en: 'en-un', es: 'es-un' };

/** Settings as columns of the document. */
export const documentColumnsOf = (settings: DocumentSettings) => ({
  reference: settings.reference,
  title: settings.title,
  place: settings.place,
  dateline: settings.dateline,
  deadlineAt: instantOf(settings.deadlineAt),
  deadlineZone: settings.deadlineZone,
  embargoAt: instantOf(settings.embargoAt),
  embargoZone: settings.embargoZone,
  prevailing: settings.prevailing,
  restricted: settings.restricted,
  handoverMode: settings.handoverMode,
  editPolicy: settings.editPolicy,
});

/** An assignment as columns of the document's language. */
export const languageColumnsOf = (assignment: DocumentSettings['languages'][number]) => ({
  language: assignment.language,
  translatorId: assignment.translatorId,
  translatorDueAt: instantOf(assignment.translatorDueAt),
  reviewerId: assignment.reviewerId,
  reviewerDueAt: instantOf(assignment.reviewerDueAt),
});

const instantOf = (iso: string | null): Date | null => (iso === null ? null : new Date(iso));

/** Settings with instants, languages and names in the one form in which they are compared and kept. */
export const inOneForm = (settings: DocumentSettings): DocumentSettings => ({
  title: settings.title,
  reference: settings.reference,
  organizationIds: settings.organizationIds,
  place: { fr: settings.place.fr, en: settings.place.en, es: settings.place.es },
  dateline: settings.dateline,
  deadlineAt: instantOf(settings.deadlineAt)?.toISOString() ?? null,
  deadlineZone: settings.deadlineZone,
  embargoAt: instantOf(settings.embargoAt)?.toISOString() ?? null,
  embargoZone: settings.embargoZone,
  prevailing: settings.prevailing,
  restricted: settings.restricted,
  handoverMode: settings.handoverMode,
  editPolicy: settings.editPolicy,
  languages: settings.languages
    .map((one) => ({
      language: one.language,
      translatorId: one.translatorId,
      translatorDueAt: instantOf(one.translatorDueAt)?.toISOString() ?? null,
      reviewerId: one.reviewerId,
      reviewerDueAt: instantOf(one.reviewerDueAt)?.toISOString() ?? null,
    }))
    .toSorted((a, b) => targetLanguages.indexOf(a.language) - targetLanguages.indexOf(b.language)),
});
