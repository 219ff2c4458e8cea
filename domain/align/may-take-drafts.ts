import { holds, type Actor } from '#domain/access/role.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';

/** Whether a person may bring in a finished translation: who works in the language, and the coordinator. */
export const mayTakeDrafts = (actor: Pick<Actor, 'grants'>, language: TargetLanguage): boolean =>
  holds(actor, 'coordinator') || holds(actor, 'translator', language) || holds(actor, 'reviewer', language);
