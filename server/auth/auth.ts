import { installation } from '../installation.ts';
import { createAuth } from './create-auth.ts';

const holder = globalThis as { triptyqueAuth?: ReturnType<typeof createAuth> };

/** better-auth for this process's installation; made on first use, so that a build opens no database. */
export const auth = (): ReturnType<typeof createAuth> => {
  holder.triptyqueAuth ??= createAuth(installation());
  return holder.triptyqueAuth;
};
