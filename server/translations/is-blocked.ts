import { loadIgnored, type Cell } from '#db/reads/load-cell.ts';
import { blocksApproval } from '#domain/checks/run-checks.ts';
import type { Act } from '../act.ts';
import { standingFindings } from './standing-findings.ts';

/** Whether a finding blocks the approval of a cell and nobody set it aside for these two texts. */
export const isBlocked = async (act: Act, { translation, source }: Cell): Promise<boolean> => {
  const { text, language } = translation;
  const pair = { source, text, context: { language, kind: source.kind } };
  if (!blocksApproval(standingFindings(pair, []))) return false;
  return blocksApproval(standingFindings(pair, await loadIgnored(act.store.read, translation)));
};
