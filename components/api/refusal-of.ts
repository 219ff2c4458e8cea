'use client';

import type { RefusalCode } from '#contract/refusal.ts';
import { ORPCError } from '@orpc/client';

/** The refusal that an error carries; `offline` when no answer came, `broken` when the server failed. */
export const refusalOf = (error: unknown): RefusalCode | 'offline' | 'broken' | 'invalid' => {
  if (!(error instanceof ORPCError)) return 'offline';
  if (error.defined) return error.code as RefusalCode;
  return error.status === 400 ? 'invalid' : 'broken';
};
