import type { TaskDocument } from '#domain/documents/task-document.ts';
import { blockCounts } from '#domain/blocks/document-block.ts';
import type { Gathered } from './document-row.ts';

/** What the tasks of a document depend on, from what the list knows of it. */
export const taskDocumentOf = ({
  document,
  source,
  newest,
  languages,
  groups,
  published,
  blocks,
}: Gathered): TaskDocument => ({
  id: document.id,
  title: document.title,
  deadlineAt: document.deadlineAt?.toISOString() ?? null,
  deadlineZone: document.deadlineZone,
  embargoAt: document.embargoAt?.toISOString() ?? null,
  embargoZone: document.embargoZone,
  editPolicy: document.editPolicy,
  handoverMode: document.handoverMode,
  source,
  newest,
  isNewestCurrent: newest === source,
  contactLines: source.contacts.length,
  languages: languages.map((row) => ({
    language: row.language,
    translatorId: row.translatorId,
    translatorDueAt: row.translatorDueAt?.toISOString() ?? null,
    reviewerId: row.reviewerId,
    reviewerDueAt: row.reviewerDueAt?.toISOString() ?? null,
    isHandedOver: row.handedOverAt !== null,
    areContactsConfirmed: row.contactsConfirmedAt !== null,
    openBlocks: blockCounts(blocks, row.language, document.prevailing)?.unsettled ?? 0,
    isPublished: published.some(({ language }) => language === row.language),
    groups: groups.filter(({ language }) => language === row.language),
  })),
});
