import type { BlockView } from '#contract/blocks.ts';
import type { LoadedBlock } from '#db/reads/load-blocks.ts';

/** A block of the library as the browser sees it. */
export const blockViewOf = (row: LoadedBlock, uses: number): BlockView => ({
  id: row.id,
  kind: row.kind,
  name: row.name,
  organizationId: row.organizationId,
  number: row.number,
  texts: row.texts,
  savedAt: row.savedAt.toISOString(),
  savedByName: row.savedByName,
  archivedAt: row.archivedAt?.toISOString() ?? null,
  uses,
  version: row.version,
});
