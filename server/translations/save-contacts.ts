import type { RefusalCode } from '#contract/refusal.ts';
import type { ContactsView } from '#contract/translations.ts';
import { loadContactVersions } from '#db/reads/load-contact-versions.ts';
import { record } from '#db/record.ts';
import { saveLanguage } from '#db/writes/save-language.ts';
import { mayWriteContacts } from '#domain/access/may-write-contacts.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { ContactLine } from '#domain/segment.ts';
import type { Language } from '#locales/languages/language.ts';
import type { Act } from '../act.ts';
import { contactsViewOf } from './contacts-view.ts';
import { loadLanguage } from './load-language.ts';

type Input = { documentId: string; language: Language; version: number; lines: ContactLine[] | null };

/**
 * Writes the contact block of a language, or lets it follow the source's again (null); it must then be confirmed again.
 * Gives the block. Refuses: `not-found`, `document-archived`, `not-allowed`, `stale`.
 */
export const saveContacts = async (act: Act, input: Input): Promise<Result<ContactsView, RefusalCode>> => {
  const loaded = await loadLanguage(act, input);
  if (!loaded.ok) return loaded;
  const { row, source } = loaded.value;
  const { documentId, language, lines } = input;
  if (!mayWriteContacts(act.actor, language)) return refuse('not-allowed');
  if (row.version !== input.version) return refuse('stale');

  const versions = await loadContactVersions(act.store.read, documentId);
  // What it was confirmed against stays known: what has changed in the source since is shown.
  const set = { contacts: lines, contactsConfirmedAt: null, contactsConfirmedBy: null };
  const before = contactsViewOf(row, source.contacts, versions).lines;
  const saved = contactsViewOf({ ...row, ...set, version: row.version + 1 }, source.contacts, versions);
  const entry = {
    stream: documentId,
    kind: 'contacts-saved',
    language,
    before: { lines: before },
    after: { lines: saved.lines, follows: saved.follows },
  };
  const done = await record(act.store, act, [entry], (tx) => saveLanguage(tx, row, set));
  return done ? ok(saved) : refuse('stale');
};
