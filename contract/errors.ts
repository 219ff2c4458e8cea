import { z } from 'zod';
import { refusalStatus, type RefusalCode } from './refusal.ts';

/** What a refusal may carry for its sentence: a name, a number of paragraphs. */
export const refusalData = z.record(z.string(), z.union([z.string(), z.number()])).optional();

type Always = 'not-signed-in' | 'other-account' | 'not-allowed' | 'not-found';
type Carried = { status: number; data: typeof refusalData };

/** The refusals of a procedure. Those that any call can meet are added by themselves. */
export const refusals = <Code extends RefusalCode>(...codes: Code[]): Record<Code | Always, Carried> => {
  const all: (Code | Always)[] = [...codes, 'not-signed-in', 'other-account', 'not-allowed', 'not-found'];
  const carried = {} as Record<Code | Always, Carried>;
  for (const code of all) carried[code] = { status: refusalStatus[code as RefusalCode], data: refusalData };
  return carried;
};
