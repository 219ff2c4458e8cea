import type { DocumentView } from '#contract/documents.ts';
import type { RefusalCode } from '#contract/refusal.ts';
import { holds } from '#domain/access/role.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Act } from '../act.ts';
import { openToTranslators } from './open-to-translators.ts';

type Input = { documentId: string; number: number; version: number };

/**
 * Lets translators begin before the newest source version is validated, visibly to all. Gives the document, as it is
 * when that was done already; refuses as `openToTranslators` does, and `source-already-validated`.
 */
export const openSourceEarly = (act: Act, input: Input): Promise<Result<DocumentView, RefusalCode>> =>
  openToTranslators(act, input, ({ status }) => {
    if (!holds(act.actor, 'coordinator')) return refuse('not-allowed');
    if (status === 'validated') return refuse('source-already-validated');
    return ok(status === 'draft' ? 'opened-early' : null);
  });
