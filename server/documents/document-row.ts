import type { DocumentRow, ProgressView } from '#contract/document-list.ts';
import type { loadCellGroups, loadDocumentRows } from '#db/reads/load-document-rows.ts';
import { targetLanguages } from '#locales/languages/language.ts';
import type { TranslationState } from '#domain/workflow/translation.ts';
import { personOf } from './document-view.ts';
import { sourceViewOf } from './source-view.ts';

type Rows = Awaited<ReturnType<typeof loadDocumentRows>>;
export type CellGroupRow = Awaited<ReturnType<typeof loadCellGroups>>[number];

/** What the list knows of one document: its own rows of each table. */
export const gather = (rows: Rows, groups: CellGroupRow[]) => {
  const by = <Row extends { documentId: string }>(all: Row[]) => Map.groupBy(all, ({ documentId }) => documentId);
  const own = {
    acronyms: by(rows.acronyms),
    languages: by(rows.languages),
    sources: by(rows.sources),
    sizes: by(rows.sizes),
    published: by(rows.published),
    blocks: by(rows.blocks),
    groups: by(groups),
  };
  return rows.documents.map((document) => {
    const sources = own.sources.get(document.id) ?? [];
    const [source] = sources;
    if (!source) throw new Error(`Document ${document.id} has no source version ${document.currentSource}`);
    return {
      document,
      source,
      newest: sources.at(-1) ?? source,
      acronyms: (own.acronyms.get(document.id) ?? []).map(({ acronyms }) => acronyms.fr),
      languages: own.languages.get(document.id) ?? [],
      size: own.sizes.get(document.id)?.[0] ?? { texts: 0, words: 0, changed: 0 },
      published: own.published.get(document.id) ?? [],
      blocks: own.blocks.get(document.id) ?? [],
      groups: own.groups.get(document.id) ?? [],
    };
  });
};

export type Gathered = ReturnType<typeof gather>[number];

/** A document as a row of the list. */
export const documentRowOf = (gathered: Gathered): DocumentRow => {
  const { document, source, newest, size } = gathered;
  return {
    id: document.id,
    title: document.title,
    reference: document.reference,
    acronyms: gathered.acronyms,
    texts: size.texts,
    words: size.words,
    source: sourceViewOf(source),
    nextSource: newest === source ? null : sourceViewOf(newest),
    changedParagraphs: size.changed,
    deadlineAt: document.deadlineAt?.toISOString() ?? null,
    deadlineZone: document.deadlineZone,
    embargoAt: document.embargoAt?.toISOString() ?? null,
    embargoZone: document.embargoZone,
    archivedAt: document.archivedAt?.toISOString() ?? null,
    frenchPublishedNumber: publishedNumber(gathered, 'fr'),
    progress: targetLanguages.flatMap((language) => progressOf(gathered, language)),
  };
};

const progressOf = (gathered: Gathered, language: ProgressView['language']): ProgressView[] => {
  const row = gathered.languages.find((one) => one.language === language);
  if (!row) return [];
  const groups = gathered.groups.filter((group) => group.language === language);
  const total = (of: CellGroupRow[]) => of.reduce((sum, { count }) => sum + count, 0);
  const inState = (state: TranslationState) => total(groups.filter((group) => group.state === state));
  return [
    {
      language,
      translatable: total(groups),
      untranslated: inState('untranslated'),
      draft: inState('draft'),
      inReview: inState('in-review'),
      changesRequested: inState('changes-requested'),
      approved: inState('approved'),
      stale: total(groups.filter(({ isStale }) => isStale)),
      handedOver: row.handedOverAt !== null,
      translator: personOf(row.translatorId, row.translatorName),
      reviewer: personOf(row.reviewerId, row.reviewerName),
      translatorDueAt: row.translatorDueAt?.toISOString() ?? null,
      reviewerDueAt: row.reviewerDueAt?.toISOString() ?? null,
      publishedNumber: publishedNumber(gathered, language),
    },
  ];
};

const publishedNumber = ({ published }: Gathered, language: string): number | null =>
  published.find((one) => one.language === language)?.number ?? null;
