import type { LoadedDocument } from '#db/reads/load-document.ts';
import type { NoticeGround } from './notices-for.ts';

/** What of a loaded document decides who hears of an act on it. */
export const noticeGroundOf = ({ document, languages }: LoadedDocument): NoticeGround => ({
  documentId: document.id,
  restricted: document.restricted,
  languages: languages.map(({ language, translatorId, reviewerId }) => ({ language, translatorId, reviewerId })),
});
