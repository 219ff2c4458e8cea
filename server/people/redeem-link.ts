import { isUniqueViolation } from '#dialect';
import { loadAccessLink, type AccessLink } from '#db/reads/load-access-link.ts';
import { newId } from '#db/new-id.ts';
import { recordInHouse } from '#db/record-in-house.ts';
import { consumeLink } from '#db/writes/save-access-link.ts';
import { createPerson, replacePassword } from '#db/writes/save-person.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import { hashPassword } from 'better-auth/crypto';
import type { Act } from '../act.ts';
import { sha256 } from '../hash.ts';
import { isLongEnough } from './check-password.ts';
import { tidyEmail } from './tidy-email.ts';

type Context = Omit<Act, 'actor'>;
type Input = { token: string; name?: string | undefined; email?: string | undefined; password: string };
type Answer = Result<{ email: string }, 'link-unusable' | 'password-too-short' | 'email-taken'>;

/**
 * Uses a one-time link, once: an invitation or the first administrator's makes the account, a reset replaces the
 * password and ends every session. Gives the address to sign in with. Refuses `link-unusable` (also when somebody used
 * it at the same moment, and when the first administrator's comes without an address), `password-too-short`, `email-taken`.
 */
export const redeemLink = async (context: Context, input: Input): Promise<Answer> => {
  const link = await loadAccessLink(context.store.read, sha256(input.token), context.now);
  if (!link || link.person?.disabledAt) return refuse('link-unusable');
  if (!isLongEnough(input.password)) return refuse('password-too-short');
  const passwordHash = await hashPassword(input.password);
  return link.kind === 'reset' ? reset(context, link, passwordHash) : join(context, link, input, passwordHash);
};

const reset = async ({ store, now }: Context, link: AccessLink, passwordHash: string): Promise<Answer> => {
  const { person } = link;
  if (!person) return refuse('link-unusable');
  const entry = { kind: 'password-reset', after: { personId: person.id } };
  const done = await recordInHouse(store, { actor: person, now }, entry, (tx) => [
    consumeLink(tx, link, now),
    ...replacePassword(tx, person.id, passwordHash, now),
  ]);
  return done ? ok({ email: person.email }) : refuse('link-unusable');
};

const join = async ({ store, now }: Context, link: AccessLink, input: Input, passwordHash: string): Promise<Answer> => {
  const email = link.email ?? (input.email && tidyEmail(input.email));
  if (!email) return refuse('link-unusable');
  const name = input.name ?? link.name ?? email;
  const person = { id: newId(), name, email, passwordHash, grants: link.grants, locale: null };
  const entry = { kind: 'person-joined', after: { personId: person.id, name, email, grants: link.grants } };
  try {
    const done = await recordInHouse(store, { actor: person, now }, entry, (tx) => [
      consumeLink(tx, link, now),
      ...createPerson(tx, person, now),
    ]);
    return done ? ok({ email }) : refuse('link-unusable');
  } catch (error) {
    if (isUniqueViolation(error)) return refuse('email-taken');
    throw error;
  }
};
