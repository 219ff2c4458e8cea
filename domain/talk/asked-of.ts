import type { Actor } from '#domain/access/role.ts';
import { canOwn } from './thread-rights.ts';

/**
 * Who has to answer a question about the source: the person to whom the French is assigned, else the only source editor
 * among those who read the document; null where there are several, so that one of them takes it. Never the asker.
 */
export const askedOf = (
  readers: readonly Actor[],
  { assignedId, askerId }: { assignedId: string | null; askerId: string },
): Actor | null => {
  const able = readers.filter((one) => one.id !== askerId);
  const assigned = able.find(({ id }) => id === assignedId);
  if (assigned) return assigned;
  const editors = able.filter(canOwn);
  return editors.length === 1 ? (editors[0] ?? null) : null;
};
