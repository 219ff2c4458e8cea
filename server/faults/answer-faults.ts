import type { FaultsView } from '#contract/faults.ts';
import type { faultAnswer } from '#contract/faults.ts';
import type { RefusalCode } from '#contract/refusal.ts';
import { isTypographic, type FaultKind } from '#domain/faults/fault.ts';
import { refuse, type Result } from '#domain/result.ts';
import { mayRevise } from '#domain/source/may-revise.ts';
import type { z } from 'zod';
import type { Act } from '../act.ts';
import { settingsOf } from '../documents/document-view.ts';
import { loadReadable } from '../documents/load-readable.ts';
import { reviseSource } from '../source/revise-source.ts';
import { declineFaults } from './decline-faults.ts';
import { isMendable } from './faults-view.ts';
import { listFaults } from './list-faults.ts';
import { loadFaults, type FoundFault } from './load-faults.ts';
import { mendedSource } from './mended-source.ts';

type Input = {
  documentId: string;
  number: number;
  version: number;
  which: { ids: string[] } | { kind: FaultKind };
  answer: z.infer<typeof faultAnswer>;
};

/**
 * Accepts, corrects or declines faults of the newest source version. What is mended is a revision of the source like any
 * other; where only typography changes, its last editor stays who it was (domain.md §2.1), so that who accepts it may still
 * validate. Gives what is left. Refuses: `not-allowed`, `not-found`, `document-archived`, `stale`, `fault-gone` (one of them
 * is not there, or nothing is offered in its place), and as `reviseSource` does.
 */
export const answerFaults = async (act: Act, input: Input): Promise<Result<FaultsView, RefusalCode>> => {
  const loaded = await loadReadable(act, input.documentId);
  if (!loaded.ok) return loaded;
  const found = await loadFaults(act, loaded.value);
  const { newest } = found;
  if (!mayRevise(act.actor, newest.status)) return refuse('not-allowed');
  if (loaded.value.document.archivedAt) return refuse('document-archived');
  if (newest.number !== input.number || newest.version !== input.version) return refuse('stale');
  const { which, answer } = input;
  const faults = chosen(found.faults, which);
  if (!faults || faults.length === 0) return refuse('fault-gone');

  if (answer.kind === 'decline') {
    const open = faults.filter(({ declined }) => !declined);
    const isDone = await declineFaults(act, loaded.value, found, { faults: open, reason: answer.reason });
    return isDone ? listFaults(act, input) : refuse('stale');
  }
  const correction = answer.kind === 'correct' ? answer.text : null;
  const mendable = correction === null ? faults.filter(isMendable) : faults;
  const isOneText = new Set(mendable.map(({ segmentId, contact }) => `${segmentId} ${contact}`)).size === 1;
  if (mendable.length === 0 || (correction !== null && !isOneText)) return refuse('fault-gone');
  const targets = settingsOf(loaded.value).languages.map(({ language }) => language);
  const revised = await reviseSource(
    act,
    { ...input, ...mendedSource(found, mendable, correction, targets) },
    { keepsEditor: correction === null && mendable.every(({ kind }) => isTypographic(kind)) },
  );
  return revised.ok ? listFaults(act, input) : revised;
};

/** Those that are named, null when one of them is not there; of a kind, those that wait. */
const chosen = (faults: FoundFault[], which: Input['which']): FoundFault[] | null => {
  if ('kind' in which) return faults.filter(({ kind, declined }) => kind === which.kind && !declined);
  const wanted = new Set(which.ids);
  const found = faults.filter(({ id }) => wanted.has(id));
  return found.length === wanted.size ? found : null;
};
