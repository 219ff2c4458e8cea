import type { FaultsView } from '#contract/faults.ts';
import type { RefusalCode } from '#contract/refusal.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Act } from '../act.ts';
import { loadReadable } from '../documents/load-readable.ts';
import { faultsViewOf } from './faults-view.ts';
import { loadFaults } from './load-faults.ts';

/** Gives what may be wrong with the newest source version, and what was declined. Refuses: `not-found`. */
export const listFaults = async (
  act: Act,
  { documentId }: { documentId: string },
): Promise<Result<FaultsView, RefusalCode>> => {
  const loaded = await loadReadable(act, documentId);
  return loaded.ok ? ok(faultsViewOf(await loadFaults(act, loaded.value))) : loaded;
};
