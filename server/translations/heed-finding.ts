import type { RefusalCode } from '#contract/refusal.ts';
import { loadIgnoredFinding } from '#db/reads/load-ignored-finding.ts';
import { record } from '#db/record.ts';
import { deleteIgnoredFinding } from '#db/writes/ignored-findings.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import { mayHeedFinding } from '#domain/workflow/ignore-finding.ts';
import type { Act } from '../act.ts';
import { loadReadable } from '../documents/load-readable.ts';

/**
 * Takes a finding back into account that somebody set aside. Refuses: `not-found` (also when somebody was faster),
 * `not-allowed`, `document-archived`.
 */
export const heedFinding = async (
  act: Act,
  { id }: { id: string },
): Promise<Result<Record<string, never>, RefusalCode>> => {
  const found = await loadIgnoredFinding(act.store.read, id);
  if (!found || found.language === 'fr') return refuse('not-found');
  const loaded = await loadReadable(act, found.documentId);
  if (!loaded.ok) return loaded;
  if (loaded.value.document.archivedAt) return refuse('document-archived');
  if (!mayHeedFinding(act.actor, found.language)) return refuse('not-allowed');

  const { documentId, segmentId, language, key, reason } = found;
  const entry = { stream: documentId, kind: 'finding-heeded', segmentId, language, before: { id, key, reason } };
  const done = await record(act.store, act, [entry], (tx) => deleteIgnoredFinding(tx, id));
  return done ? ok({}) : refuse('not-found');
};
