import { openUnsaved, type UnsavedStore } from './open-unsaved.ts';

const stores = new Map<string, UnsavedStore>();

/** The texts of a person that did not reach the server, the same for all of a page. In the browser only. */
export const unsavedOf = (personId: string): UnsavedStore => {
  const store = stores.get(personId) ?? openUnsaved(personId);
  stores.set(personId, store);
  return store;
};
