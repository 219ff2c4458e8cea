import type { RefusalCode } from '#contract/refusal.ts';
import { loadBlocks } from '#db/reads/load-blocks.ts';
import { findOrganizations } from '#db/reads/load-organizations.ts';
import type { BlockKind, BlockTexts } from '#domain/blocks/block.ts';
import { faultOf } from '#domain/blocks/fits-kind.ts';
import { fold } from '#domain/fold.ts';
import type { Act } from '../act.ts';

type Wanted = { id: string | null; kind: BlockKind; name: string; organizationId: string | null; texts: BlockTexts };

/**
 * Why a block cannot be kept so, or null: `block-empty`, `block-misshapen`, `not-found` (the organization),
 * `block-name-taken` (another of its kind that is not archived bears the name, whatever accents and capitals).
 */
export const checkBlock = async ({ store }: Act, wanted: Wanted): Promise<RefusalCode | null> => {
  const fault = faultOf(wanted.kind, wanted.texts);
  if (fault) return fault;
  const [organizations, others] = await Promise.all([
    wanted.organizationId === null ? [] : findOrganizations(store.read, [wanted.organizationId]),
    loadBlocks(store.read),
  ]);
  if (wanted.organizationId !== null && organizations.length === 0) return 'not-found';
  const isTaken = others.some(
    ({ id, kind, name, archivedAt }) =>
      id !== wanted.id && kind === wanted.kind && archivedAt === null && fold(name) === fold(wanted.name),
  );
  return isTaken ? 'block-name-taken' : null;
};
