import { holds, type Actor } from '#domain/access/role.ts';
import { sourceLanguage } from '#locales/languages/language.ts';
import type { SourceStatus } from './source-status.ts';

/**
 * Whether a person may write the French text: its source editors, and the coordinator as long as the newest version is
 * in preparation, so that a mistake of the import needs no second person.
 */
export const mayRevise = (actor: Actor, newest: SourceStatus): boolean =>
  holds(actor, 'source-editor', sourceLanguage) || (newest === 'draft' && holds(actor, 'coordinator'));
