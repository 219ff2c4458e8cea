import type { DocumentBlockLanguage, DocumentBlockView } from '#contract/blocks.ts';
import type { LoadedDocument } from '#db/reads/load-document.ts';
import type { loadVersionsInDocument, LoadedDocumentBlock } from '#db/reads/load-document-blocks.ts';
import { isPrinted, linesIn, noChoice, standingOf } from '#domain/blocks/document-block.ts';
import { sameLines } from '#domain/blocks/fits-kind.ts';
import { languages, type Language } from '#locales/languages/language.ts';

type Version = Awaited<ReturnType<typeof loadVersionsInDocument>>[number];
type Given = { loaded: LoadedDocument; blocks: LoadedDocumentBlock[]; versions: Version[] };

/** The blocks of a document as the browser sees them, in their order, in the languages of the document. */
export const documentBlocksViewOf = ({ loaded, blocks, versions }: Given): DocumentBlockView[] => {
  const has = languages.filter((language) => loaded.languages.some((row) => row.language === language));
  return blocks.map((block) => {
    const own = versions.filter(({ blockId }) => blockId === block.blockId);
    const newest = own.find(({ number, newest: last }) => number === last);
    return {
      id: block.id,
      blockId: block.blockId,
      kind: block.kind,
      name: block.name,
      number: block.number,
      texts: block.texts,
      newest:
        newest && newest.number > block.number
          ? { number: newest.number, texts: newest.texts, byName: newest.byName, at: newest.at.toISOString() }
          : null,
      archivedAt: newest?.archivedAt?.toISOString() ?? null,
      printed: isPrinted(block, loaded.document.prevailing),
      languages: has.map((language) => languageOf(block, own, language)),
      version: block.version,
    };
  });
};

const languageOf = (block: LoadedDocumentBlock, versions: Version[], language: Language): DocumentBlockLanguage => {
  const choice = block.choices[language] ?? noChoice;
  const library = block.texts[language];
  const seen = versions.find(({ number }) => number === choice.number);
  const standing = standingOf(block, language);
  return {
    language,
    standing,
    lines: linesIn(block, language),
    library,
    own: choice.own !== null,
    confirmedAt: choice.confirmedAt,
    confirmedByName: choice.confirmedBy,
    since:
      standing === 'open' && seen && !sameLines(seen.texts[language], library)
        ? { number: seen.number, lines: seen.texts[language] }
        : null,
  };
};
