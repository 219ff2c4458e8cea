import type { Cell } from '#db/reads/load-cell.ts';
import { loadGrantsOf } from '#db/reads/load-grants-of.ts';
import { holds } from '#domain/access/role.ts';
import type { Act } from '../act.ts';

/** Whether the last editor of a cell reviews its language. */
export const isEditorReviewer = async (
  act: Act,
  { translation: { lastEditorId, language } }: Cell,
): Promise<boolean> => {
  if (lastEditorId === null) return false;
  return holds({ grants: await loadGrantsOf(act.store.read, [lastEditorId]) }, 'reviewer', language);
};
