import type { Language } from '#locales/languages/language.ts';
import { mayConfirmContacts } from './may-write-contacts.ts';
import { holds, type Actor } from './role.ts';

/** Whether a person writes the library of the house. */
export const mayKeepBlocks = (actor: Pick<Actor, 'grants'>): boolean =>
  holds(actor, 'coordinator') || holds(actor, 'administrator');

/** Whether a person chooses which blocks stand in a document, and at which version. */
export const mayChooseBlocks = (actor: Pick<Actor, 'grants'>): boolean => holds(actor, 'coordinator');

/** Whether a person answers for the blocks of a language in a document: who works in it, and the coordinator. */
export const mayConfirmBlocks = (actor: Actor, language: Language): boolean =>
  mayConfirmContacts(actor, language) || holds(actor, 'coordinator');
