import { alias, type Reader } from '#dialect';
import { and, asc, count, eq, isNotNull, isNull } from 'drizzle-orm';
import { block, blockVersion, documentBlock } from '../schema/blocks.ts';
import { document } from '../schema/documents.ts';

/** A block in a document, at the version in use there. */
export type LoadedDocumentBlock = Awaited<ReturnType<typeof loadDocumentBlocks>>[number];

/** The blocks of a document in their order. */
export const loadDocumentBlocks = (read: Reader, documentId: string) =>
  read
    .select({
      id: documentBlock.id,
      blockId: documentBlock.blockId,
      kind: block.kind,
      name: block.name,
      number: documentBlock.number,
      position: documentBlock.position,
      texts: blockVersion.texts,
      choices: documentBlock.choices,
      version: documentBlock.version,
    })
    .from(documentBlock)
    .innerJoin(block, eq(block.id, documentBlock.blockId))
    .innerJoin(
      blockVersion,
      and(eq(blockVersion.blockId, documentBlock.blockId), eq(blockVersion.number, documentBlock.number)),
    )
    .where(eq(documentBlock.documentId, documentId))
    .orderBy(asc(documentBlock.position), asc(documentBlock.id));

const said = alias(blockVersion, 'said');

/** Every version of the blocks of a document, and which of them the library has as its newest. */
export const loadVersionsInDocument = (read: Reader, documentId: string) =>
  read
    .select({
      blockId: said.blockId,
      number: said.number,
      texts: said.texts,
      at: said.createdAt,
      byName: said.byName,
      newest: block.number,
      archivedAt: block.archivedAt,
    })
    .from(documentBlock)
    .innerJoin(block, eq(block.id, documentBlock.blockId))
    .innerJoin(said, eq(said.blockId, documentBlock.blockId))
    .where(eq(documentBlock.documentId, documentId));

/** How many blocks a document has. */
export const countDocumentBlocks = async (read: Reader, documentId: string): Promise<number> => {
  const [row] = await read
    .select({ blocks: count() })
    .from(documentBlock)
    .where(eq(documentBlock.documentId, documentId));
  return row?.blocks ?? 0;
};

/** What the listed documents made of their blocks, for the tasks that they leave. */
export const loadListedBlocks = (read: Reader, archived: boolean) =>
  read
    .select({
      documentId: documentBlock.documentId,
      kind: block.kind,
      number: documentBlock.number,
      texts: blockVersion.texts,
      choices: documentBlock.choices,
    })
    .from(documentBlock)
    .innerJoin(document, eq(document.id, documentBlock.documentId))
    .innerJoin(block, eq(block.id, documentBlock.blockId))
    .innerJoin(
      blockVersion,
      and(eq(blockVersion.blockId, documentBlock.blockId), eq(blockVersion.number, documentBlock.number)),
    )
    .where(archived ? isNotNull(document.archivedAt) : isNull(document.archivedAt));
