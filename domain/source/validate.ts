import { holds, type Actor } from '#domain/access/role.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import { sourceLanguage } from '#locales/languages/language.ts';
import type { SourceStatus } from './source-status.ts';

type Source = { status: SourceStatus; lastEditorId: string | null };

/**
 * Whether a person may validate a source version: a source editor other than its last editor, the importer counting as
 * one (domain.md §2.9). Refuses: `not-allowed`, `source-already-validated`, `source-own-work`.
 */
export const validate = (
  source: Source,
  actor: Actor,
): Result<'validated', 'not-allowed' | 'source-already-validated' | 'source-own-work'> => {
  if (!holds(actor, 'source-editor', sourceLanguage)) return refuse('not-allowed');
  if (source.status === 'validated') return refuse('source-already-validated');
  if (source.lastEditorId === actor.id) return refuse('source-own-work');
  return ok('validated');
};
