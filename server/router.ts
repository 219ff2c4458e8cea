import { os } from './bind.ts';
import { sessionRoutes } from './session/session-routes.ts';
import { peopleRoutes } from './people/people-routes.ts';
import { organizationsRoutes } from './organizations/organizations-routes.ts';
import { blocksRoutes } from './blocks/blocks-routes.ts';
import { documentsRoutes } from './documents/documents-routes.ts';
import { readingRoutes } from './reading/reading-routes.ts';
import { sourceRoutes } from './source/source-routes.ts';
import { faultsRoutes } from './faults/faults-routes.ts';
import { translationsRoutes } from './translations/translations-routes.ts';
import { alignmentRoutes } from './alignment/alignment-routes.ts';
import { referencesRoutes } from './references/references-routes.ts';
import { suggestionsRoutes } from './suggestions/suggestions-routes.ts';
import { handoffsRoutes } from './handoffs/handoffs-routes.ts';
import { publishingRoutes } from './publishing/publishing-routes.ts';
import { presenceRoutes } from './presence/presence-routes.ts';
import { talkRoutes } from './talk/talk-routes.ts';
import { inboxRoutes } from './inbox/inbox-routes.ts';

/** The API: each procedure of the contract bound to its use case. */
export const router = os.router({
  session: sessionRoutes,
  people: peopleRoutes,
  organizations: organizationsRoutes,
  blocks: blocksRoutes,
  documents: documentsRoutes,
  reading: readingRoutes,
  source: sourceRoutes,
  faults: faultsRoutes,
  translations: translationsRoutes,
  alignment: alignmentRoutes,
  references: referencesRoutes,
  suggestions: suggestionsRoutes,
  handoffs: handoffsRoutes,
  publishing: publishingRoutes,
  presence: presenceRoutes,
  talk: talkRoutes,
  inbox: inboxRoutes,
});
