import type { BlockView } from '#contract/blocks.ts';
import type { RefusalCode } from '#contract/refusal.ts';
import type { BlockTexts } from '#domain/blocks/block.ts';
import { refuse, type Result } from '#domain/result.ts';
import type { Act } from '../act.ts';
import { loadToKeep } from './block-of.ts';
import { checkBlock } from './check-block.ts';
import { writeVersion } from './write-version.ts';

type Input = { id: string; version: number; name: string; organizationId: string | null; texts: BlockTexts };

/**
 * Saves a block of the library: other words are a new version, which documents are offered and never given. Gives it.
 * Refuses: `not-allowed`, `not-found` (also the organization), `stale`, `block-archived`, `block-name-taken`,
 * `block-empty`, `block-misshapen`.
 */
export const saveBlock = async (act: Act, input: Input): Promise<Result<BlockView, RefusalCode>> => {
  const loaded = await loadToKeep(act, input);
  if (!loaded.ok) return loaded;
  if (loaded.value.archivedAt) return refuse('block-archived');
  const { name, organizationId, texts } = input;
  const refusal = await checkBlock(act, { ...input, kind: loaded.value.kind });
  return refusal ? refuse(refusal) : writeVersion(act, loaded.value, { name, organizationId, texts });
};
