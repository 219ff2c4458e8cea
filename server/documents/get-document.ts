import type { DocumentView } from '#contract/documents.ts';
import type { RefusalCode } from '#contract/refusal.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Act } from '../act.ts';
import { documentViewOf } from './document-view.ts';
import { loadReadable } from './load-readable.ts';

/** Gives a document with its settings. Refuses: `not-allowed`, `not-found`. */
export const getDocument = async (act: Act, { id }: { id: string }): Promise<Result<DocumentView, RefusalCode>> => {
  const loaded = await loadReadable(act, id);
  return loaded.ok ? ok(documentViewOf(loaded.value)) : loaded;
};
