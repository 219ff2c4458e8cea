import { holds, type Actor } from './role.ts';

/**
 * Whether a person reads a document: everybody with a role does, unless the coordinator restricted it; then only those
 * assigned, besides coordinators, publishers and administrators, who answer for it.
 */
export const canRead = (actor: Actor, document: { restricted: boolean; assigned: (string | null)[] }): boolean => {
  if (actor.grants.length === 0) return false;
  if (!document.restricted) return true;
  if (document.assigned.includes(actor.id)) return true;
  return (['coordinator', 'publisher', 'administrator'] as const).some((role) => holds(actor, role));
};
