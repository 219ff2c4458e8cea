import { alignmentContract } from './alignment.ts';
import { blocksContract } from './blocks.ts';
import { documentsContract } from './documents.ts';
import { faultsContract } from './faults.ts';
import { handoffsContract } from './handoffs.ts';
import { inboxContract } from './inbox.ts';
import { organizationsContract } from './organizations.ts';
import { peopleContract } from './people.ts';
import { presenceContract } from './presence.ts';
import { publishingContract } from './publishing.ts';
import { readingContract } from './reading.ts';
import { referencesContract } from './references.ts';
import { sessionContract } from './session.ts';
import { sourceContract } from './source.ts';
import { suggestionsContract } from './suggestions.ts';
import { talkContract } from './talk.ts';
import { translationsContract } from './translations.ts';

/** All that crosses between browser and server. */
export const contract = {
  session: sessionContract,
  people: peopleContract,
  organizations: organizationsContract,
  blocks: blocksContract,
  reading: readingContract,
  documents: documentsContract,
  source: sourceContract,
  faults: faultsContract,
  translations: translationsContract,
  alignment: alignmentContract,
  references: referencesContract,
  suggestions: suggestionsContract,
  handoffs: handoffsContract,
  publishing: publishingContract,
  talk: talkContract,
  inbox: inboxContract,
  presence: presenceContract,
};
