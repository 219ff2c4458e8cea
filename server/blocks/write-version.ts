import type { BlockView } from '#contract/blocks.ts';
import type { RefusalCode } from '#contract/refusal.ts';
import type { LoadedBlock } from '#db/reads/load-blocks.ts';
import { recordInHouse } from '#db/record-in-house.ts';
import { insertBlockVersion, updateBlock } from '#db/writes/save-block.ts';
import type { BlockTexts } from '#domain/blocks/block.ts';
import { sameLines } from '#domain/blocks/fits-kind.ts';
import { refuse, type Result } from '#domain/result.ts';
import { languages } from '#locales/languages/language.ts';
import type { Act } from '../act.ts';
import { blockOf } from './block-of.ts';

type Wanted = { name: string; organizationId: string | null; texts: BlockTexts };

/**
 * Writes a block as wanted: a new version where its words changed, its name and organization in place. Documents go on
 * with the version they chose. `restored` names the version that it is taken from. Gives the block. Refuses: `stale`.
 */
export const writeVersion = async (
  act: Act,
  row: LoadedBlock,
  wanted: Wanted,
  restored?: number,
): Promise<Result<BlockView, RefusalCode>> => {
  const { id, name, organizationId, texts } = row;
  const isReworded = languages.some((language) => !sameLines(texts[language], wanted.texts[language]));
  const isRenamed = name !== wanted.name || organizationId !== wanted.organizationId;
  if (!isReworded && !isRenamed) return blockOf(act, id);
  const number = isReworded ? row.number + 1 : row.number;
  const entry = {
    kind: restored === undefined ? 'block-saved' : 'block-restored',
    before: { id, name, organizationId, number: row.number, texts },
    after: { id, ...wanted, number, ...(restored === undefined ? {} : { restored }) },
  };
  const done = await recordInHouse(act.store, act, entry, (tx) => [
    ...updateBlock(tx, row, { name: wanted.name, organizationId: wanted.organizationId, number }),
    ...(isReworded
      ? insertBlockVersion(tx, {
          blockId: id,
          number,
          texts: wanted.texts,
          createdAt: act.now,
          byId: act.actor.id,
          byName: act.actor.name,
        })
      : []),
  ]);
  return done ? blockOf(act, id) : refuse('stale');
};
