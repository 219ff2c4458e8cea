import { bySignedIn, os } from '../bind.ts';
import { addDocumentAsReference } from './add-document-as-reference.ts';
import { addReference } from './add-reference.ts';
import { getReference } from './get-reference.ts';
import { listReferences } from './list-references.ts';
import { removeReference } from './remove-reference.ts';

/** What the API answers under `references`. */
export const referencesRoutes = {
  list: os.references.list.handler(bySignedIn(listReferences)),
  get: os.references.get.handler(bySignedIn(getReference)),
  add: os.references.add.handler(bySignedIn(addReference)),
  addFromDocument: os.references.addFromDocument.handler(bySignedIn(addDocumentAsReference)),
  remove: os.references.remove.handler(bySignedIn(removeReference)),
};
