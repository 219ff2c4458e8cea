import type { Actor } from '#domain/access/role.ts';

/** Whether all of them read the document. */
export const areReaders = (ids: readonly string[], readers: readonly Actor[]): boolean =>
  ids.every((id) => readers.some((one) => one.id === id));
