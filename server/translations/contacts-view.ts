import type { ContactsView } from '#contract/translations.ts';
import type { LoadedLanguage } from '#db/reads/load-document.ts';
import { contactBlockOf } from '#domain/contacts/contact-block.ts';
import type { ContactLine } from '#domain/segment.ts';

type Row = Pick<
  LoadedLanguage,
  'language' | 'contacts' | 'contactsConfirmedAt' | 'contactsConfirmedBy' | 'contactsSource' | 'version'
>;
/** The contact blocks of the source's versions. */
type Version = { number: number; contacts: ContactLine[] };

/**
 * The contact block of a language: as a person wrote it, else as the lexicon proposes it from the source's block, which
 * French takes as it is. `versions` has the block that it was confirmed against, for what follows and what has changed.
 */
export const contactsViewOf = (row: Row, sourceContacts: ContactLine[], versions: Version[]): ContactsView => {
  const base = versions.find(({ number }) => number === row.contactsSource);
  const block = contactBlockOf(
    {
      language: row.language,
      lines: row.contacts,
      isConfirmed: row.contactsConfirmedAt !== null,
      base: base ? { number: base.number, lines: base.contacts } : null,
    },
    sourceContacts,
  );
  return {
    language: row.language,
    ...block,
    confirmedAt: row.contactsConfirmedAt?.toISOString() ?? null,
    confirmedByName: row.contactsConfirmedBy,
    version: row.version,
  };
};
