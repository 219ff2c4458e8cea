import { bySignedIn, os } from '../bind.ts';
import { chooseBlock } from './choose-block.ts';
import { confirmBlock } from './confirm-block.ts';
import { createBlock } from './create-block.ts';
import { getDocumentBlocks } from './get-document-blocks.ts';
import { listBlocks } from './list-blocks.ts';
import { listVersions } from './list-versions.ts';
import { orderBlocks } from './order-blocks.ts';
import { removeBlock } from './remove-block.ts';
import { restoreVersion } from './restore-version.ts';
import { saveBlock } from './save-block.ts';
import { saveWords } from './save-words.ts';
import { setBlockArchived } from './set-block-archived.ts';
import { takeVersion } from './take-version.ts';

/** What the API answers under `blocks`. */
export const blocksRoutes = {
  list: os.blocks.list.handler(bySignedIn(listBlocks)),
  versions: os.blocks.versions.handler(bySignedIn(listVersions)),
  create: os.blocks.create.handler(bySignedIn(createBlock)),
  save: os.blocks.save.handler(bySignedIn(saveBlock)),
  restore: os.blocks.restore.handler(bySignedIn(restoreVersion)),
  setArchived: os.blocks.setArchived.handler(bySignedIn(setBlockArchived)),
  ofDocument: os.blocks.ofDocument.handler(bySignedIn(getDocumentBlocks)),
  choose: os.blocks.choose.handler(bySignedIn(chooseBlock)),
  take: os.blocks.take.handler(bySignedIn(takeVersion)),
  order: os.blocks.order.handler(bySignedIn(orderBlocks)),
  remove: os.blocks.remove.handler(bySignedIn(removeBlock)),
  saveWords: os.blocks.saveWords.handler(bySignedIn(saveWords)),
  confirm: os.blocks.confirm.handler(bySignedIn(confirmBlock)),
};
