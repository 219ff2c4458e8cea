import type { Block } from '#domain/import/read-file.ts';

/** Blocks whose ids are unique in the document: those of several files are told apart by their file. */
export const uniqueIds = (found: readonly { block: Block; file: string }[]): Block[] => {
  const isOne = new Set(found.map(({ file }) => file)).size <= 1;
  return found.map(({ block, file }) => (isOne ? block : { ...block, id: `${file}/${block.id}` }));
};
