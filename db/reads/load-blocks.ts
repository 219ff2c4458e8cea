import type { Reader } from '#dialect';
import { and, asc, count, desc, eq, inArray } from 'drizzle-orm';
import { block, blockVersion, documentBlock } from '../schema/blocks.ts';

const columns = {
  id: block.id,
  kind: block.kind,
  name: block.name,
  organizationId: block.organizationId,
  number: block.number,
  archivedAt: block.archivedAt,
  version: block.version,
  texts: blockVersion.texts,
  savedAt: blockVersion.createdAt,
  savedByName: blockVersion.byName,
};

const newest = and(eq(blockVersion.blockId, block.id), eq(blockVersion.number, block.number));

/** A block of the library with what its newest version says. */
export type LoadedBlock = Awaited<ReturnType<typeof loadBlocks>>[number];

/** Every block of the library as its newest version says it, the oldest first. */
export const loadBlocks = (read: Reader) =>
  read.select(columns).from(block).innerJoin(blockVersion, newest).orderBy(asc(block.createdAt), asc(block.id));

/** One block of the library; null when there is none. */
export const loadBlock = async (read: Reader, id: string): Promise<LoadedBlock | null> => {
  const [row] = await read.select(columns).from(block).innerJoin(blockVersion, newest).where(eq(block.id, id));
  return row ?? null;
};

/** In how many documents each block is used; a block that none uses is missing. */
export const countBlockUses = async (read: Reader, ids?: string[]): Promise<Map<string, number>> => {
  const rows = await read
    .select({ blockId: documentBlock.blockId, uses: count() })
    .from(documentBlock)
    .where(ids ? inArray(documentBlock.blockId, ids) : undefined)
    .groupBy(documentBlock.blockId);
  return new Map(rows.map(({ blockId, uses }) => [blockId, uses]));
};

/** The versions of a block, the newest first. */
export const loadBlockVersions = (read: Reader, id: string) =>
  read
    .select({
      number: blockVersion.number,
      texts: blockVersion.texts,
      at: blockVersion.createdAt,
      byName: blockVersion.byName,
    })
    .from(blockVersion)
    .where(eq(blockVersion.blockId, id))
    .orderBy(desc(blockVersion.number));
