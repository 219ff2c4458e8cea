import type { TargetLanguage } from '#locales/languages/language.ts';
import { holds, type Actor } from './role.ts';

/** Whether a person takes a language out as a file, and brings it back: who works in it, and the coordinator. */
export const mayWorkElsewhere = (actor: Actor, language: TargetLanguage): boolean =>
  holds(actor, 'translator', language) || holds(actor, 'reviewer', language) || holds(actor, 'coordinator');
