import { randomBytes } from 'node:crypto';
import { sha256 } from '../hash.ts';

const hour = 60 * 60 * 1000;
const hoursOf = { invitation: 7 * 24, reset: 24, 'first-administrator': 7 * 24 } as const;

/** What a one-time link needs: its path, shown once; the hash that is kept; the instant after which it opens nothing. */
export const oneTimeSecret = (
  kind: keyof typeof hoursOf,
  now: Date,
): { path: string; secretHash: string; expiresAt: Date } => {
  const token = randomBytes(32).toString('base64url');
  return {
    path: `/join/${token}`,
    secretHash: sha256(token),
    expiresAt: new Date(now.getTime() + hoursOf[kind] * hour),
  };
};
