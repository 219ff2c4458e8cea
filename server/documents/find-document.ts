import { findDocumentId } from '#db/reads/find-document-id.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Act } from '../act.ts';

/** The id of a document that is named by its id or its reference. Refuses `not-found`. */
export const findDocument = async (
  act: Pick<Act, 'store'>,
  name: string,
): Promise<Result<{ id: string }, 'not-found'>> => {
  const id = await findDocumentId(act.store.read, name);
  return id === null ? refuse('not-found') : ok({ id });
};
