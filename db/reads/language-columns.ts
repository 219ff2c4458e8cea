import { alias } from '#dialect';
import { documentLanguage } from '../schema/documents.ts';
import { person } from '../schema/people.ts';

/** The persons of a document's language, each by their own join. */
export const translator = alias(person, 'translator');
export const reviewer = alias(person, 'reviewer');

/** The columns that make a language of a document, with the names of those it is assigned to. */
export const languageColumns = {
  documentId: documentLanguage.documentId,
  language: documentLanguage.language,
  profile: documentLanguage.profile,
  translatorId: documentLanguage.translatorId,
  translatorName: translator.name,
  translatorDueAt: documentLanguage.translatorDueAt,
  reviewerId: documentLanguage.reviewerId,
  reviewerName: reviewer.name,
  reviewerDueAt: documentLanguage.reviewerDueAt,
  handedOverAt: documentLanguage.handedOverAt,
  slug: documentLanguage.slug,
  contacts: documentLanguage.contacts,
  contactsConfirmedAt: documentLanguage.contactsConfirmedAt,
  contactsConfirmedBy: documentLanguage.contactsConfirmedBy,
  contactsSource: documentLanguage.contactsSource,
  version: documentLanguage.version,
};
