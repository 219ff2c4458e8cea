import { bySignedIn, os } from '../bind.ts';
import { compareSource } from './compare-source.ts';
import { getSourceDraft } from './get-source-draft.ts';
import { openSourceEarly } from './open-source-early.ts';
import { realignSource } from './realign-source.ts';
import { reviseSource } from './revise-source.ts';
import { validateSource } from './validate-source.ts';

/** What the API answers under `source`. */
export const sourceRoutes = {
  get: os.source.get.handler(bySignedIn(getSourceDraft)),
  realign: os.source.realign.handler(bySignedIn(realignSource)),
  compare: os.source.compare.handler(bySignedIn(compareSource)),
  revise: os.source.revise.handler(bySignedIn(reviseSource)),
  validate: os.source.validate.handler(bySignedIn(validateSource)),
  openEarly: os.source.openEarly.handler(bySignedIn(openSourceEarly)),
};
