import type { LoadedDocument } from '#db/reads/load-document.ts';
import type { LoadedTexts } from '#db/reads/load-publication.ts';
import type { EditionContent } from '#domain/editions/edition-content.ts';
import { plain } from '#domain/text.ts';
import type { Language } from '#locales/languages/language.ts';
import { currentSourceOf } from '../documents/document-view.ts';
import { contactsViewOf } from '../translations/contacts-view.ts';

/** Everything that the page of a language would show as its texts stand, approved or not; an untranslated text is empty. */
export const editionContentOf = (loaded: LoadedDocument, texts: LoadedTexts, language: Language): EditionContent => {
  const { document, organizations } = loaded;
  const source = currentSourceOf(loaded);
  const row = loaded.languages.find((one) => one.language === language);
  if (!row) throw new Error(`Document ${document.id} has no language ${language}`);
  return {
    organizations: organizations.map(({ names, acronyms }) => ({ name: names[language], acronym: acronyms[language] })),
    dateline: { place: document.place[language], day: document.dateline },
    segments: texts.segments.map(({ id, kind, text, marks }) => ({
      id,
      kind,
      text: language === 'fr' ? { text, marks } : (translationOf(texts, id, language)?.text ?? plain('')),
    })),
    contacts: contactsViewOf(row, source.contacts).lines,
    hasEndMark: source.endMark !== null,
    prevailing: document.prevailing,
    zone: document.embargoZone,
  };
};

/** The translation of a text in a target language, where there is a cell for it. */
export const translationOf = (texts: LoadedTexts, segmentId: string, language: Language) =>
  texts.translations.find((one) => one.segmentId === segmentId && one.language === language);

/** The headline of an edition; empty where it has none. */
export const headlineOf = ({ segments }: EditionContent): string =>
  segments.find(({ kind }) => kind === 'headline')?.text.text ?? '';
