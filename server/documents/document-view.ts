import type { DocumentSettings, DocumentView } from '#contract/documents.ts';
import type { LoadedDocument, LoadedLanguage, LoadedSource } from '#db/reads/load-document.ts';
import { languages } from '#locales/languages/language.ts';
import { inOneForm } from './settings-rows.ts';
import { sourceViewOf } from './source-view.ts';

/** A document as the browser sees it, its languages in the order of `languages`. */
export const documentViewOf = (loaded: LoadedDocument): DocumentView => {
  const newest = newestSourceOf(loaded);
  return {
    id: loaded.document.id,
    version: loaded.document.version,
    settings: settingsOf(loaded),
    organizations: loaded.organizations,
    archivedAt: loaded.document.archivedAt?.toISOString() ?? null,
    source: sourceViewOf(currentSourceOf(loaded)),
    nextSource: newest.number > loaded.document.currentSource ? sourceViewOf(newest) : null,
    languages: inOrder(loaded.languages).map((row) => ({
      language: row.language,
      profile: row.profile,
      translator: personOf(row.translatorId, row.translatorName),
      reviewer: personOf(row.reviewerId, row.reviewerName),
      handedOverAt: row.handedOverAt?.toISOString() ?? null,
      slug: row.slug,
      publishedNumber: loaded.published.find(({ language }) => language === row.language)?.number ?? null,
      version: row.version,
    })),
  };
};

/** The settings of a document, as a coordinator would give them. */
export const settingsOf = ({ document, organizations, languages: rows }: LoadedDocument): DocumentSettings =>
  inOneForm({
    ...document,
    organizationIds: organizations.map(({ id }) => id),
    deadlineAt: document.deadlineAt?.toISOString() ?? null,
    embargoAt: document.embargoAt?.toISOString() ?? null,
    languages: rows.flatMap((row) =>
      row.language === 'fr'
        ? []
        : [
            {
              language: row.language,
              translatorId: row.translatorId,
              translatorDueAt: row.translatorDueAt?.toISOString() ?? null,
              reviewerId: row.reviewerId,
              reviewerDueAt: row.reviewerDueAt?.toISOString() ?? null,
            },
          ],
    ),
  });

/** The source version that people translate. */
export const currentSourceOf = ({ document, sources }: LoadedDocument): LoadedSource => {
  const current = sources.find(({ number }) => number === document.currentSource);
  if (!current) throw new Error(`Document ${document.id} has no source version ${document.currentSource}`);
  return current;
};

/** The newest source version: one in preparation, or the one that people translate. */
export const newestSourceOf = (loaded: LoadedDocument): LoadedSource =>
  loaded.sources.at(-1) ?? currentSourceOf(loaded);

/** A person by name, where one is assigned. */
export const personOf = (id: string | null, name: string | null) => (id === null ? null : { id, name: name ?? '' });

const inOrder = (rows: LoadedLanguage[]): LoadedLanguage[] =>
  rows.toSorted((a, b) => languages.indexOf(a.language) - languages.indexOf(b.language));
