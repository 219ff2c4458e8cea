import { isUniqueViolation, type Store } from '#dialect';
import { newId } from '#db/new-id.ts';
import { recordInHouse } from '#db/record-in-house.ts';
import { createPerson } from '#db/writes/save-person.ts';
import type { Grant } from '#domain/access/role.ts';
import { tidyGrants } from '#domain/access/tidy-grants.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Language } from '#locales/languages/language.ts';
import { hashPassword } from 'better-auth/crypto';
import { isLongEnough } from './check-password.ts';
import { tidyEmail } from './tidy-email.ts';

type Context = { store: Store; now: Date; actor?: { id: string | null; name: string } };
type Input = {
  name: string;
  email: string;
  /** Null for an account that needs a reset link before anybody can sign in to it. */
  password: string | null;
  grants: Grant[];
  locale?: Language;
};

/**
 * Makes an account without an invitation: for the command line and for what a demo starts with. Gives the person's id.
 * Refuses `email-taken` and `password-too-short`.
 */
export const addPerson = async (
  { store, now, actor = { id: null, name: 'Triptyque' } }: Context,
  { password, locale, ...input }: Input,
): Promise<Result<string, 'email-taken' | 'password-too-short'>> => {
  if (password !== null && !isLongEnough(password)) return refuse('password-too-short');
  const passwordHash = password === null ? null : await hashPassword(password);
  const id = newId();
  const added = { name: input.name, email: tidyEmail(input.email), grants: tidyGrants(input.grants) };
  const person = { id, ...added, passwordHash, locale: locale ?? null };
  try {
    await recordInHouse(store, { actor, now }, { kind: 'person-added', after: { personId: id, ...added } }, (tx) =>
      createPerson(tx, person, now),
    );
    return ok(id);
  } catch (error) {
    if (isUniqueViolation(error)) return refuse('email-taken');
    throw error;
  }
};
