import type { Reader } from '#dialect';
import { loadAccess } from '#db/reads/load-access.ts';
import { canRead } from '#domain/access/can-read.ts';
import type { Actor } from '#domain/access/role.ts';

/** Which of some documents a person reads. */
export const admitTo = async (
  read: Reader,
  actor: Actor,
  documents: readonly string[],
): Promise<{ personId: string; documents: ReadonlySet<string> }> => {
  const access = await loadAccess(read, documents);
  return {
    personId: actor.id,
    documents: new Set([...access].filter(([, one]) => canRead(actor, one)).map(([id]) => id)),
  };
};
