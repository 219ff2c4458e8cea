import { bySignedIn, os } from '../bind.ts';
import { createDocument } from './create-document.ts';
import { getDocument } from './get-document.ts';
import { listAssignees } from './list-assignees.ts';
import { listDocuments } from './list-documents.ts';
import { listParagraphs } from './list-paragraphs.ts';
import { openDocument } from './open-document.ts';
import { removeDocument } from './remove-document.ts';
import { setArchived } from './set-archived.ts';
import { updateDocument } from './update-document.ts';

/** What the API answers under `documents`. */
export const documentsRoutes = {
  list: os.documents.list.handler(bySignedIn(listDocuments)),
  get: os.documents.get.handler(bySignedIn(getDocument)),
  open: os.documents.open.handler(bySignedIn(openDocument)),
  rows: os.documents.rows.handler(bySignedIn(listParagraphs)),
  assignees: os.documents.assignees.handler(bySignedIn(listAssignees)),
  create: os.documents.create.handler(bySignedIn(createDocument)),
  update: os.documents.update.handler(bySignedIn(updateDocument)),
  setArchived: os.documents.setArchived.handler(bySignedIn(setArchived)),
  remove: os.documents.remove.handler(bySignedIn(removeDocument)),
};
