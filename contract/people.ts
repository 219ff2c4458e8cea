import { oc } from '@orpc/contract';
import { z } from 'zod';
import { grant, id, instant, version, written } from './common.ts';
import { refusals } from './errors.ts';

const email = z.email().max(254);
const name = written.trim().min(1).max(120);
const password = z.string().min(1).max(200);
const grants = z.array(grant).max(40);
const token = z.string().min(20).max(200);

export const personView = z.object({
  id,
  name: z.string(),
  email: z.string(),
  grants,
  disabledAt: instant.nullable(),
  version,
});
export type PersonView = z.infer<typeof personView>;

export const invitationView = z.object({
  id,
  email: z.string().nullable(),
  name: z.string().nullable(),
  grants,
  expiresAt: instant,
});
export type InvitationView = z.infer<typeof invitationView>;

/** A one-time link, shown once to whoever made it. `path` begins with `/`. */
const linkView = z.object({ path: z.string(), expiresAt: instant });
export type LinkView = z.infer<typeof linkView>;

const peopleView = z.object({ people: z.array(personView), invitations: z.array(invitationView) });
export type PeopleView = z.infer<typeof peopleView>;

const openedLink = z.object({
  kind: z.enum(['invitation', 'reset', 'first-administrator']),
  email: z.string().nullable(),
  name: z.string().nullable(),
});
export type OpenedLink = z.infer<typeof openedLink>;

export const peopleContract = {
  list: oc
    .route({ method: 'GET', path: '/people', summary: 'People, their roles, and open invitations' })
    .output(peopleView)
    .errors(refusals()),
  invite: oc
    .route({ method: 'POST', path: '/people/invitations', summary: 'Invite a person by a one-time link' })
    .input(z.object({ email, name, grants }))
    .output(linkView)
    .errors(refusals('email-taken')),
  withdrawInvitation: oc
    .route({ method: 'DELETE', path: '/people/invitations/{id}', summary: 'Withdraw an open invitation' })
    .input(z.object({ id }))
    .output(z.object({}))
    .errors(refusals()),
  setRoles: oc
    .route({ method: 'PUT', path: '/people/{id}/roles', summary: 'Give and take roles' })
    .input(z.object({ id, version, grants }))
    .output(personView)
    .errors(refusals('stale', 'last-administrator')),
  setDisabled: oc
    .route({ method: 'PUT', path: '/people/{id}/disabled', summary: 'Disable an account, or open it again' })
    .input(z.object({ id, version, disabled: z.boolean() }))
    .output(personView)
    .errors(refusals('stale', 'last-administrator')),
  makeResetLink: oc
    .route({ method: 'POST', path: '/people/{id}/reset-link', summary: 'Make a one-time link to set a new password' })
    .input(z.object({ id }))
    .output(linkView)
    .errors(refusals()),
  openLink: oc
    .route({ method: 'GET', path: '/links/{token}', summary: 'What a one-time link is for; needs no account' })
    .input(z.object({ token }))
    .output(openedLink)
    .errors(refusals('link-unusable')),
  redeemLink: oc
    .route({ method: 'POST', path: '/links/{token}', summary: 'Use a one-time link; needs no account' })
    .input(z.object({ token, name: name.optional(), email: email.optional(), password }))
    .output(z.object({ email: z.string() }))
    .errors(refusals('link-unusable', 'password-too-short', 'email-taken')),
};
