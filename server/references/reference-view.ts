import type { ReferenceView } from '#contract/references.ts';
import type { LoadedReference } from '#db/reads/load-references.ts';

/** A reference as the browser sees it. */
export const referenceViewOf = ({ documentId: _documentId, addedAt, ...rest }: LoadedReference): ReferenceView => ({
  ...rest,
  addedAt: addedAt.toISOString(),
});
