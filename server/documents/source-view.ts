import type { SourceView } from '#contract/source-view.ts';
import type { LoadedSource } from '#db/reads/load-document.ts';

type Row = Pick<
  LoadedSource,
  | 'number'
  | 'status'
  | 'lastEditorId'
  | 'lastEditorName'
  | 'createdAt'
  | 'openedAt'
  | 'openedByName'
  | 'validatedAt'
  | 'validatedByName'
  | 'version'
>;

/** A source version as the browser sees it. */
export const sourceViewOf = (row: Row): SourceView => ({
  number: row.number,
  status: row.status,
  lastEditorId: row.lastEditorId,
  lastEditorName: row.lastEditorName,
  createdAt: row.createdAt.toISOString(),
  openedAt: row.openedAt?.toISOString() ?? null,
  openedByName: row.openedByName,
  validatedAt: row.validatedAt?.toISOString() ?? null,
  validatedByName: row.validatedByName,
  version: row.version,
});
