import type { DocumentSettings } from '#contract/documents.ts';
import type { Cell } from '#db/reads/load-cell.ts';
import type { LoadedDocument } from '#db/reads/load-document.ts';
import type { NoticeGround } from './notices-for.ts';

/** What of a loaded document decides who hears of an act on it. */
export const noticeGroundOf = ({ document, languages }: LoadedDocument): NoticeGround => ({
  documentId: document.id,
  restricted: document.restricted,
  assigned: languages.flatMap(({ translatorId, reviewerId }) => [translatorId, reviewerId]),
  languages: languages.map(({ language, translatorId, reviewerId }) => ({ language, translatorId, reviewerId })),
});

/** The same of a cell, for acts that concern its language alone. */
export const noticeGroundOfCell = ({ document, assigned, language, translation }: Cell): NoticeGround => ({
  documentId: document.id,
  restricted: document.restricted,
  assigned,
  languages: [{ ...language, language: translation.language }],
});

/** The same of a document as its settings are about to stand. */
export const noticeGroundOfSettings = (documentId: string, settings: DocumentSettings): NoticeGround => ({
  documentId,
  restricted: settings.restricted,
  assigned: settings.languages.flatMap(({ translatorId, reviewerId }) => [translatorId, reviewerId]),
  languages: settings.languages,
});
