import type { BlockView } from '#contract/blocks.ts';
import type { RefusalCode } from '#contract/refusal.ts';
import { loadBlockVersions } from '#db/reads/load-blocks.ts';
import { refuse, type Result } from '#domain/result.ts';
import type { Act } from '../act.ts';
import { loadToKeep } from './block-of.ts';
import { writeVersion } from './write-version.ts';

type Input = { id: string; version: number; number: number };

/**
 * Makes the words of an older version the newest, as a version of their own; gives the block. Refuses: `not-allowed`,
 * `not-found` (also the version), `stale`, `block-archived`.
 */
export const restoreVersion = async (act: Act, input: Input): Promise<Result<BlockView, RefusalCode>> => {
  const loaded = await loadToKeep(act, input);
  if (!loaded.ok) return loaded;
  const { name, organizationId, archivedAt } = loaded.value;
  if (archivedAt) return refuse('block-archived');
  const versions = await loadBlockVersions(act.store.read, input.id);
  const older = versions.find(({ number }) => number === input.number);
  if (!older) return refuse('not-found');
  return writeVersion(act, loaded.value, { name, organizationId, texts: older.texts }, older.number);
};
