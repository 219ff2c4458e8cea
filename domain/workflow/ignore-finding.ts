import { holds, type Actor } from '#domain/access/role.ts';
import type { Level } from '#domain/checks/check.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import { isJointWork, isMaker } from './joint-work.ts';
import type { Translation } from './translation.ts';

/**
 * Whether a person may set a finding aside (domain.md §6): a warning whoever may edit, a blocking one only a reviewer
 * who did not write the text, or a publisher. Refuses: `not-allowed`, `own-work`.
 */
export const ignoreFinding = (
  translation: Pick<Translation, 'language' | 'lastEditorId' | 'priorText' | 'priorEditorId'>,
  level: Level,
  actor: Actor,
): Result<null, 'not-allowed' | 'own-work'> => {
  const { language, lastEditorId } = translation;
  const isReviewer = holds(actor, 'reviewer', language);
  if (holds(actor, 'publisher', language)) return ok(null);
  if (!isBlocking(level)) return isReviewer || holds(actor, 'translator', language) ? ok(null) : refuse('not-allowed');
  if (!isReviewer) return refuse('not-allowed');
  const isTheirs = lastEditorId === actor.id || (isJointWork(translation) && isMaker(translation, actor.id));
  return isTheirs ? refuse('own-work') : ok(null);
};

/** Whether a finding of this level stands in the way of approval or of publication. */
export const isBlocking = (level: Level): boolean => level === 'blocks-approval' || level === 'blocks-publication';

/** Whether a person may take a finding back into account: all who could have set one aside. */
export const mayHeedFinding = (actor: Actor, language: Translation['language']): boolean =>
  (['translator', 'reviewer', 'publisher'] as const).some((role) => holds(actor, role, language));
