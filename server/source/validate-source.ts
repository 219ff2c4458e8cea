import type { DocumentView } from '#contract/documents.ts';
import type { RefusalCode } from '#contract/refusal.ts';
import type { Result } from '#domain/result.ts';
import { validate } from '#domain/source/validate.ts';
import type { Act } from '../act.ts';
import { openToTranslators } from './open-to-translators.ts';

type Input = { documentId: string; number: number; version: number };

/**
 * Validates the newest source version, which also confirms the French contact block. Gives the document; refuses as
 * `openToTranslators` does, and `source-already-validated`, `source-own-work` (its last editor asks).
 */
export const validateSource = (act: Act, input: Input): Promise<Result<DocumentView, RefusalCode>> =>
  openToTranslators(act, input, (newest) => validate(newest, act.actor));
