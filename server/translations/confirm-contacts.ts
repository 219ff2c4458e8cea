import type { RefusalCode } from '#contract/refusal.ts';
import type { ContactsView } from '#contract/translations.ts';
import { loadContactVersions } from '#db/reads/load-contact-versions.ts';
import { record } from '#db/record.ts';
import { saveLanguage } from '#db/writes/save-language.ts';
import { mayConfirmContacts } from '#domain/access/may-write-contacts.ts';
import { sameContactData } from '#domain/contacts/same-contact-data.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Language } from '#locales/languages/language.ts';
import type { Act } from '../act.ts';
import { contactsViewOf } from './contacts-view.ts';
import { loadLanguage } from './load-language.ts';

type Input = { documentId: string; language: Language; version: number };

/**
 * Confirms the contact block of a language against the source's (domain.md §3); what was only proposed is kept as it
 * reads now. Gives the block. Refuses: `not-found`, `document-archived`, `not-allowed`, `stale`, `contacts-empty`,
 * `contacts-altered` (an address or a number differs from the source's).
 */
export const confirmContacts = async (act: Act, input: Input): Promise<Result<ContactsView, RefusalCode>> => {
  const loaded = await loadLanguage(act, input);
  if (!loaded.ok) return loaded;
  const { row, source } = loaded.value;
  const { documentId, language } = input;
  if (!mayConfirmContacts(act.actor, language)) return refuse('not-allowed');
  if (row.version !== input.version) return refuse('stale');
  const versions = await loadContactVersions(act.store.read, documentId);
  const { lines } = contactsViewOf(row, source.contacts, versions);
  if (lines.length === 0 && source.contacts.length > 0) return refuse('contacts-empty');
  if (sameContactData(source.contacts, lines).length > 0) return refuse('contacts-altered');

  const set = {
    contacts: lines,
    contactsConfirmedAt: act.now,
    contactsConfirmedBy: act.actor.name,
    contactsSource: source.number,
  };
  const after = { lines, sourceNumber: source.number };
  const entry = { stream: documentId, kind: 'contacts-confirmed', language, after };
  const done = await record(act.store, act, [entry], (tx) => saveLanguage(tx, row, set));
  return done
    ? ok(contactsViewOf({ ...row, ...set, version: row.version + 1 }, source.contacts, versions))
    : refuse('stale');
};
