import type { Language } from '#locales/languages/language.ts';
import { holds, type Actor } from './role.ts';

/** Whether a person confirms the contact block of a language: who works in it; for French its source editor. */
export const mayConfirmContacts = (actor: Actor, language: Language): boolean =>
  language === 'fr'
    ? holds(actor, 'source-editor', language)
    : holds(actor, 'translator', language) || holds(actor, 'reviewer', language);

/** Whether a person writes the contact block of a language: who confirms it, and the coordinator. */
export const mayWriteContacts = (actor: Actor, language: Language): boolean =>
  mayConfirmContacts(actor, language) || holds(actor, 'coordinator');
