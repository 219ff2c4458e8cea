import type { ContactsView } from '#contract/translations.ts';
import type { LoadedLanguage } from '#db/reads/load-document.ts';
import { proposeContacts } from '#domain/contacts/propose-contacts.ts';
import type { ContactLine } from '#domain/segment.ts';

type Row = Pick<LoadedLanguage, 'language' | 'contacts' | 'contactsConfirmedAt' | 'contactsConfirmedBy' | 'version'>;

/**
 * The contact block of a language: as a person wrote it, else as the lexicon proposes it from the source's block, which
 * French takes as it is. `proposed` names the lines that no person has written or confirmed.
 */
export const contactsViewOf = (row: Row, sourceContacts: ContactLine[]): ContactsView => {
  const proposal = proposalOf(row, sourceContacts);
  return {
    language: row.language,
    lines: proposal.map(({ kind, text }) => ({ kind, text })),
    proposed: proposal.map(({ proposed }) => proposed && row.contactsConfirmedAt === null),
    confirmedAt: row.contactsConfirmedAt?.toISOString() ?? null,
    confirmedByName: row.contactsConfirmedBy,
    version: row.version,
  };
};

const proposalOf = ({ language, contacts }: Row, sourceContacts: ContactLine[]) =>
  contacts === null && language !== 'fr'
    ? proposeContacts(sourceContacts, language)
    : (contacts ?? sourceContacts).map((line) => ({ ...line, proposed: false }));
