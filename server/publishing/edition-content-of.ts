import type { LoadedDocument } from '#db/reads/load-document.ts';
import type { LoadedTexts } from '#db/reads/load-publication.ts';
import { isPrinted, linesIn, standingOf } from '#domain/blocks/document-block.ts';
import { bearsDateline } from '#domain/dateline/bears-dateline.ts';
import type { EditionBlock, EditionContent } from '#domain/editions/edition-content.ts';
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
    // Where the text bears it itself, it is not printed twice.
    dateline: bearsDateline(texts.segments)
      ? { place: '', day: null }
      : { place: document.place[language], day: document.dateline },
    segments: texts.segments.map(({ id, kind, text, marks }) => ({
      id,
      kind,
      text: language === 'fr' ? { text, marks } : (translationOf(texts, id, language)?.text ?? plain('')),
    })),
    contacts: contactsViewOf(row, source.contacts, texts.contacts).lines,
    ...blocksOf(loaded, texts, language),
    hasEndMark: source.endMark !== null,
    prevailing: document.prevailing,
    zone: document.embargoZone,
  };
};

/** What the blocks of the document say in a language; those without words there or left out are not in it. */
export const printedBlocks = (
  { document }: LoadedDocument,
  { blocks }: LoadedTexts,
  language: Language,
): (EditionBlock & { confirmed: boolean })[] =>
  blocks.flatMap((block) => {
    const { kind } = block;
    const lines = linesIn(block, language);
    if (kind === 'dateline' || lines.length === 0 || !isPrinted(block, document.prevailing)) return [];
    return [{ kind, lines, confirmed: standingOf(block, language) === 'confirmed' }];
  });

// Absent, not empty: an edition from before there were blocks keeps its hash.
const blocksOf = (...of: Parameters<typeof printedBlocks>): Pick<EditionContent, 'blocks'> => {
  const blocks = printedBlocks(...of).map(({ kind, lines }) => ({ kind, lines }));
  return blocks.length > 0 ? { blocks } : {};
};

/** The translation of a text in a target language, where there is a cell for it. */
export const translationOf = (texts: LoadedTexts, segmentId: string, language: Language) =>
  texts.translations.find((one) => one.segmentId === segmentId && one.language === language);

/** The headline of an edition; empty where it has none. */
export const headlineOf = ({ segments }: EditionContent): string =>
  segments.find(({ kind }) => kind === 'headline')?.text.text ?? '';
