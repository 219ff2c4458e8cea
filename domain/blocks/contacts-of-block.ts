import { sameContactData } from '#domain/contacts/same-contact-data.ts';
import { contactKinds, type ContactLine } from '#domain/segment.ts';
import type { Language } from '#locales/languages/language.ts';
import type { BlockLine } from './block.ts';
import { linesIn, type DocumentBlock } from './document-block.ts';

/** The contact lines among the lines of a block. */
export const contactLinesOf = (lines: readonly BlockLine[]): ContactLine[] =>
  lines.flatMap(({ kind, text }) => contactKinds.filter((one) => one === kind).map((one) => ({ kind: one, text })));

/**
 * Whether the words of a document's own change an address or a number that the library has: in that language, else in
 * French. What reaches a person is changed in the library, for every document (domain.md §3).
 */
export const altersContacts = (block: DocumentBlock, language: Language): boolean => {
  if (block.kind !== 'contacts' || !block.choices[language]?.own) return false;
  const library = block.texts[language].length > 0 ? block.texts[language] : block.texts.fr;
  const joined = (lines: readonly BlockLine[]): ContactLine[] => [
    {
      kind: 'contact-line',
      text: contactLinesOf(lines)
        .map(({ text }) => text)
        .join('\n'),
    },
  ];
  return library.length > 0 && sameContactData(joined(library), joined(linesIn(block, language))).length > 0;
};
