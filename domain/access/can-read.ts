import { holds, type Actor } from './role.ts';

/**
 * Whether a person reads a document: everybody with a role does, unless the coordinator restricted it; then only those
 * assigned, besides those who answer for all of it: coordinators, source editors, publishers and administrators.
 */
export const canRead = (actor: Actor, document: { restricted: boolean; assigned: (string | null)[] }): boolean => {
  if (actor.grants.length === 0) return false;
  if (!document.restricted) return true;
  return document.assigned.includes(actor.id) || readsEverything(actor);
};

/** Whether a person answers for every document, restricted ones too. */
export const readsEverything = (actor: Actor): boolean =>
  (['coordinator', 'source-editor', 'publisher', 'administrator'] as const).some((role) => holds(actor, role));
