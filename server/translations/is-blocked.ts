import { loadIgnored, type Cell } from '#db/reads/load-cell.ts';
import { findingKey } from '#domain/checks/check.ts';
import { runChecks } from '#domain/checks/run-checks.ts';
import type { Act } from '../act.ts';
import { textHash } from '../hash.ts';

/** Whether a finding blocks the approval of a cell and nobody set it aside for these two texts. */
export const isBlocked = async (act: Act, { translation, source }: Cell): Promise<boolean> => {
  const { segmentId, language, text } = translation;
  const blocking = runChecks(source.text, text.text, { language, kind: source.kind }).filter(
    (finding) => finding.level === 'blocks-approval',
  );
  if (blocking.length === 0) return false;
  const hash = textHash(text);
  const ignored = await loadIgnored(act.store.read, { segmentId, language });
  const aside = new Set(
    ignored.filter((one) => one.sourceHash === source.hash && one.textHash === hash).map((one) => one.key),
  );
  return blocking.some((finding) => !aside.has(findingKey(finding)));
};
