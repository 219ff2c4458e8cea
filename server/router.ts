import { contract } from '#contract/contract.ts';
import { refusalStatus, type RefusalCode } from '#contract/refusal.ts';
import type { Result } from '#domain/result.ts';
import { implement, ORPCError } from '@orpc/server';
import type { Act } from './act.ts';
import { createDocument } from './documents/create-document.ts';
import { getDocument } from './documents/get-document.ts';
import { listAssignees } from './documents/list-assignees.ts';
import { listDocuments } from './documents/list-documents.ts';
import { listParagraphs } from './documents/list-paragraphs.ts';
import { openDocument } from './documents/open-document.ts';
import { proposeSource } from './documents/propose-source.ts';
import { removeDocument } from './documents/remove-document.ts';
import { setArchived } from './documents/set-archived.ts';
import { updateDocument } from './documents/update-document.ts';
import { countUnread } from './inbox/count-unread.ts';
import { listInbox } from './inbox/list-inbox.ts';
import { markRead } from './inbox/mark-read.ts';
import { createOrganization } from './organizations/create-organization.ts';
import { listOrganizations } from './organizations/list-organizations.ts';
import { invitePerson } from './people/invite-person.ts';
import { listPeople } from './people/list-people.ts';
import { makeResetLink } from './people/make-reset-link.ts';
import { openLink } from './people/open-link.ts';
import { setDisabled } from './people/set-disabled.ts';
import { setRoles } from './people/set-roles.ts';
import { redeemLink } from './people/redeem-link.ts';
import { withdrawInvitation } from './people/withdraw-invitation.ts';
import { leave } from './presence/leave.ts';
import { setPresence } from './presence/set-presence.ts';
import { getPreview } from './publishing/get-preview.ts';
import { getReadiness } from './publishing/get-readiness.ts';
import { listReleases } from './publishing/list-releases.ts';
import { publishEdition } from './publishing/publish-edition.ts';
import { setSlug } from './publishing/set-slug.ts';
import { actOf, type RequestContext } from './request-context.ts';
import { getMailChoice } from './session/get-mail-choice.ts';
import { setMailChoice } from './session/set-mail-choice.ts';
import { setPreferences } from './session/set-preferences.ts';
import { mayRead, readGiven } from './reading/read-given.ts';
import { getSourceDraft } from './source/get-source-draft.ts';
import { openSourceEarly } from './source/open-source-early.ts';
import { reviseSource } from './source/revise-source.ts';
import { validateSource } from './source/validate-source.ts';
import { acceptSuggestion } from './suggestions/accept-suggestion.ts';
import { declineSuggestion } from './suggestions/decline-suggestion.ts';
import { listSuggestions } from './suggestions/list-suggestions.ts';
import { proposeSuggestion } from './suggestions/propose-suggestion.ts';
import { withdrawSuggestion } from './suggestions/withdraw-suggestion.ts';
import { closeThread } from './talk/close-thread.ts';
import { linkSource } from './talk/link-source.ts';
import { listReadingPeople } from './talk/list-reading-people.ts';
import { listTalkOfSegment } from './talk/list-talk-of-segment.ts';
import { listThreads } from './talk/list-threads.ts';
import { openThread } from './talk/open-thread.ts';
import { reopenThread } from './talk/reopen-thread.ts';
import { reply } from './talk/reply.ts';
import { setOwner } from './talk/set-owner.ts';
import { acceptEdit } from './translations/accept-edit.ts';
import { actOnMany } from './translations/act-on-many.ts';
import { answer as answerEdit } from './translations/answer.ts';
import { approve } from './translations/approve.ts';
import { confirmContacts } from './translations/confirm-contacts.ts';
import { handOver } from './translations/hand-over.ts';
import { heedFinding } from './translations/heed-finding.ts';
import { ignoreFinding } from './translations/ignore-finding.ts';
import { listHistory } from './translations/list-history.ts';
import { listMatches } from './translations/list-matches.ts';
import { markDone } from './translations/mark-done.ts';
import { restore } from './translations/restore.ts';
import { save } from './translations/save.ts';
import { saveContacts } from './translations/save-contacts.ts';
import { sendBack } from './translations/send-back.ts';
import { sinceDecision } from './translations/since-decision.ts';

const needsNoSession = new Set(['people.openLink', 'people.redeemLink']);

// Before any input is read: who is not signed in does not learn whether it would have been well formed.
const os = implement(contract)
  .$context<RequestContext>()
  .use(({ context, path, next }) => {
    if (!context.session && !needsNoSession.has(path.join('.'))) throw refused('not-signed-in');
    // A page that was drawn for one person must not act, nor read, as another who signed in meanwhile.
    if (context.pageOf && context.session && context.pageOf !== context.session.id) throw refused('other-account');
    return next();
  });

const answer = <Output>(result: Result<Output, RefusalCode>): Output => {
  if (result.ok) return result.value;
  throw refused(result.refusal);
};

const refused = (code: RefusalCode) => new ORPCError(code, { status: refusalStatus[code], message: code });

/** Binds a use case of signed-in people to its procedure. */
const bySignedIn =
  <Input, Output>(useCase: (act: Act, input: Input) => Promise<Result<Output, RefusalCode>>) =>
  async ({ input, context }: { input: Input; context: RequestContext }): Promise<Output> => {
    const act = actOf(context);
    if (!act) throw refused('not-signed-in');
    return answer(await useCase(act, input));
  };

/** Binds a use case that needs no account to its procedure. */
const byAnyone =
  <Input, Output>(useCase: (on: Pick<Act, 'store' | 'now'>, input: Input) => Promise<Result<Output, RefusalCode>>) =>
  async ({ input, context }: { input: Input; context: RequestContext }): Promise<Output> =>
    answer(await useCase({ store: context.installation.store, now: context.now }, input));

/** The API: each procedure of the contract bound to its use case. */
export const router = os.router({
  session: {
    me: os.session.me.handler(({ context }) => {
      if (!context.session) throw refused('not-signed-in');
      return context.session;
    }),
    setPreferences: os.session.setPreferences.handler(bySignedIn(setPreferences)),
    mail: os.session.mail.handler(({ input, context }) =>
      bySignedIn((act) => getMailChoice(act, context.installation.environment))({ input, context }),
    ),
    setMail: os.session.setMail.handler(bySignedIn(setMailChoice)),
  },
  people: {
    list: os.people.list.handler(bySignedIn(listPeople)),
    invite: os.people.invite.handler(bySignedIn(invitePerson)),
    withdrawInvitation: os.people.withdrawInvitation.handler(bySignedIn(withdrawInvitation)),
    setRoles: os.people.setRoles.handler(bySignedIn(setRoles)),
    setDisabled: os.people.setDisabled.handler(bySignedIn(setDisabled)),
    makeResetLink: os.people.makeResetLink.handler(bySignedIn(makeResetLink)),
    openLink: os.people.openLink.handler(byAnyone(openLink)),
    redeemLink: os.people.redeemLink.handler(byAnyone(redeemLink)),
  },
  organizations: {
    list: os.organizations.list.handler(bySignedIn(listOrganizations)),
    create: os.organizations.create.handler(bySignedIn(createOrganization)),
  },
  documents: {
    list: os.documents.list.handler(bySignedIn(listDocuments)),
    get: os.documents.get.handler(bySignedIn(getDocument)),
    open: os.documents.open.handler(bySignedIn(openDocument)),
    rows: os.documents.rows.handler(bySignedIn(listParagraphs)),
    assignees: os.documents.assignees.handler(bySignedIn(listAssignees)),
    propose: os.documents.propose.handler(bySignedIn(proposeSource)),
    create: os.documents.create.handler(bySignedIn(createDocument)),
    update: os.documents.update.handler(bySignedIn(updateDocument)),
    setArchived: os.documents.setArchived.handler(bySignedIn(setArchived)),
    remove: os.documents.remove.handler(bySignedIn(removeDocument)),
  },
  reading: {
    read: os.reading.read.handler(({ input, context, signal }) => {
      const act = actOf(context);
      if (!act) throw refused('not-signed-in');
      if (!mayRead(act.actor)) throw refused('not-allowed');
      return readGiven(input, signal);
    }),
  },
  source: {
    get: os.source.get.handler(bySignedIn(getSourceDraft)),
    revise: os.source.revise.handler(bySignedIn(reviseSource)),
    validate: os.source.validate.handler(bySignedIn(validateSource)),
    openEarly: os.source.openEarly.handler(bySignedIn(openSourceEarly)),
  },
  translations: {
    save: os.translations.save.handler(bySignedIn(save)),
    markDone: os.translations.markDone.handler(bySignedIn(markDone)),
    approve: os.translations.approve.handler(bySignedIn(approve)),
    sendBack: os.translations.sendBack.handler(bySignedIn(sendBack)),
    actOnMany: os.translations.actOnMany.handler(bySignedIn(actOnMany)),
    acceptEdit: os.translations.acceptEdit.handler(bySignedIn(acceptEdit)),
    answer: os.translations.answer.handler(bySignedIn(answerEdit)),
    sinceDecision: os.translations.sinceDecision.handler(bySignedIn(sinceDecision)),
    restore: os.translations.restore.handler(bySignedIn(restore)),
    history: os.translations.history.handler(bySignedIn(listHistory)),
    matches: os.translations.matches.handler(bySignedIn(listMatches)),
    handOver: os.translations.handOver.handler(bySignedIn(handOver)),
    ignoreFinding: os.translations.ignoreFinding.handler(bySignedIn(ignoreFinding)),
    heedFinding: os.translations.heedFinding.handler(bySignedIn(heedFinding)),
    saveContacts: os.translations.saveContacts.handler(bySignedIn(saveContacts)),
    confirmContacts: os.translations.confirmContacts.handler(bySignedIn(confirmContacts)),
  },
  suggestions: {
    list: os.suggestions.list.handler(bySignedIn(listSuggestions)),
    propose: os.suggestions.propose.handler(bySignedIn((act, input) => proposeSuggestion(act, input))),
    accept: os.suggestions.accept.handler(bySignedIn(acceptSuggestion)),
    decline: os.suggestions.decline.handler(bySignedIn(declineSuggestion)),
    withdraw: os.suggestions.withdraw.handler(bySignedIn(withdrawSuggestion)),
  },
  publishing: {
    readiness: os.publishing.readiness.handler(bySignedIn(getReadiness)),
    preview: os.publishing.preview.handler(bySignedIn(getPreview)),
    setSlug: os.publishing.setSlug.handler(bySignedIn(setSlug)),
    publish: os.publishing.publish.handler(bySignedIn(publishEdition)),
    releases: os.publishing.releases.handler(bySignedIn(listReleases)),
  },
  presence: {
    set: os.presence.set.handler(bySignedIn(setPresence)),
    leave: os.presence.leave.handler(bySignedIn(leave)),
  },
  talk: {
    list: os.talk.list.handler(bySignedIn(listThreads)),
    ofSegment: os.talk.ofSegment.handler(bySignedIn(listTalkOfSegment)),
    people: os.talk.people.handler(bySignedIn(listReadingPeople)),
    open: os.talk.open.handler(bySignedIn(openThread)),
    reply: os.talk.reply.handler(bySignedIn(reply)),
    close: os.talk.close.handler(bySignedIn(closeThread)),
    reopen: os.talk.reopen.handler(bySignedIn(reopenThread)),
    setOwner: os.talk.setOwner.handler(bySignedIn(setOwner)),
    linkSource: os.talk.linkSource.handler(bySignedIn(linkSource)),
  },
  inbox: {
    list: os.inbox.list.handler(bySignedIn(listInbox)),
    unread: os.inbox.unread.handler(bySignedIn(countUnread)),
    markRead: os.inbox.markRead.handler(bySignedIn(markRead)),
  },
});
