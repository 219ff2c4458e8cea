import { bySignedIn, os } from '../bind.ts';
import { acceptEdit } from './accept-edit.ts';
import { actOnMany } from './act-on-many.ts';
import { answer as answerEdit } from './answer.ts';
import { approve } from './approve.ts';
import { confirmContacts } from './confirm-contacts.ts';
import { handOver } from './hand-over.ts';
import { heedFinding } from './heed-finding.ts';
import { ignoreFinding } from './ignore-finding.ts';
import { listEarlier } from './list-earlier.ts';
import { listHistory } from './list-history.ts';
import { listMatches } from './list-matches.ts';
import { markDone } from './mark-done.ts';
import { restore } from './restore.ts';
import { saveContacts } from './save-contacts.ts';
import { save } from './save.ts';
import { sendBack } from './send-back.ts';
import { sinceDecision } from './since-decision.ts';

/** What the API answers under `translations`. */
export const translationsRoutes = {
  save: os.translations.save.handler(bySignedIn(save)),
  markDone: os.translations.markDone.handler(bySignedIn(markDone)),
  approve: os.translations.approve.handler(bySignedIn(approve)),
  sendBack: os.translations.sendBack.handler(bySignedIn(sendBack)),
  actOnMany: os.translations.actOnMany.handler(bySignedIn(actOnMany)),
  acceptEdit: os.translations.acceptEdit.handler(bySignedIn(acceptEdit)),
  answer: os.translations.answer.handler(bySignedIn(answerEdit)),
  sinceDecision: os.translations.sinceDecision.handler(bySignedIn(sinceDecision)),
  earlier: os.translations.earlier.handler(bySignedIn(listEarlier)),
  restore: os.translations.restore.handler(bySignedIn(restore)),
  history: os.translations.history.handler(bySignedIn(listHistory)),
  matches: os.translations.matches.handler(bySignedIn(listMatches)),
  handOver: os.translations.handOver.handler(bySignedIn(handOver)),
  ignoreFinding: os.translations.ignoreFinding.handler(bySignedIn(ignoreFinding)),
  heedFinding: os.translations.heedFinding.handler(bySignedIn(heedFinding)),
  saveContacts: os.translations.saveContacts.handler(bySignedIn(saveContacts)),
  confirmContacts: os.translations.confirmContacts.handler(bySignedIn(confirmContacts)),
};
