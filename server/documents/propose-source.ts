import type { proposalView } from '#contract/documents.ts';
import type { RefusalCode } from '#contract/refusal.ts';
import { holds } from '#domain/access/role.ts';
import { decodeSource } from '#domain/import/decode.ts';
import { propose } from '#domain/import/propose.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { z } from 'zod';
import type { Act } from '../act.ts';
import { sourceRefusalOf } from './source-refusal.ts';

type Input = { text: string } | { base64: string };

/**
 * Gives what each line of a source is taken for; writes nothing. Refuses: `not-allowed` (no coordinator),
 * `source-empty`, `source-too-large`, `source-not-text`, `control-characters`, `bidi-characters`.
 */
export const proposeSource = async (
  act: Pick<Act, 'actor'>,
  input: Input,
): Promise<Result<z.infer<typeof proposalView>, RefusalCode>> => {
  if (!holds(act.actor, 'coordinator')) return refuse('not-allowed');
  const decoded = 'text' in input ? ok(input.text) : decodeSource(Buffer.from(input.base64, 'base64'));
  if (!decoded.ok) return refuse(sourceRefusalOf(decoded.refusal));
  const proposed = propose(decoded.value);
  if (!proposed.ok) return refuse(sourceRefusalOf(proposed.refusal));
  const { lines, segments } = proposed.value;
  return ok({ lines, title: segments.find(({ kind }) => kind === 'headline')?.text ?? '' });
};
