import { parseArgs } from 'node:util';
import { z } from 'zod';
import { roles, type Grant } from '#domain/access/role.ts';
import { roleLanguages } from '#domain/access/tidy-grants.ts';
import type { Result } from '#domain/result.ts';
import type { Act } from '#server/act.ts';
import { addPerson } from '#server/people/add-person.ts';
import { listPeople } from '#server/people/list-people.ts';
import { makeResetLink } from '#server/people/make-reset-link.ts';
import { setDisabled } from '#server/people/set-disabled.ts';
import { setRoles } from '#server/people/set-roles.ts';
import { print, printJson, UsageError, type Command } from '../command.ts';
import { asOperator } from '../operator.ts';
import { refused } from '../refused.ts';

const help = `Usage: npm run -s triptyque -- user add EMAIL --name NAME --roles ROLES [--json]
       npm run -s triptyque -- user list [--json]
       npm run -s triptyque -- user roles EMAIL --roles ROLES [--json]
       npm run -s triptyque -- user disable EMAIL [--json]      (user enable EMAIL opens it again)
       npm run -s triptyque -- user reset EMAIL [--json]

ROLES is a list like translator:en,reviewer:es,publisher; a role without a language is held in all.
Roles: ${roles.join(', ')}.
add makes the account and prints a one-time link, good for 24 hours, with which the person chooses a password;
reset prints such a link for an account that exists. Put your public address before the path.`;

const acts = ['add', 'list', 'roles', 'disable', 'enable', 'reset'] as const;

export const userCommand: Command = {
  help,
  run: async (args) => {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean' }, name: { type: 'string' }, roles: { type: 'string' } },
    });
    const [given, address, ...more] = positionals;
    const json = values.json === true;
    const what = acts.find((one) => one === given);
    if (!what) throw new UsageError(`Say what to do: ${acts.join(', ')}.`);
    if (what === 'list') return asOperator({ mayBegin: false }, (act) => list(act, json));
    const email = z.email().max(254).safeParse(address?.trim().toLowerCase());
    if (!email.success || more.length > 0) throw new UsageError('Name one account by its e-mail address.');
    const grants = what === 'add' || what === 'roles' ? grantsOf(values.roles) : [];
    if (what === 'add') {
      const name = z.string().trim().min(1).max(120).safeParse(values.name);
      if (!name.success) throw new UsageError('Give --name, with 1 to 120 characters.');
      return asOperator({ mayBegin: true }, (act) => add(act, { name: name.data, email: email.data, grants }, json));
    }
    return asOperator({ mayBegin: false }, (act) => change(act, what, { email: email.data, grants }, json));
  },
};

const list = async (act: Act, json: boolean): Promise<number> => {
  const result = await listPeople(act);
  if (!result.ok) return refused(result.refusal, json);
  if (json) printJson(result.value.people);
  else
    for (const one of result.value.people)
      print(`${one.email}\t${one.name}\t${written(one.grants)}${one.disabledAt ? '\tdisabled' : ''}`);
  return 0;
};

const add = async (
  act: Act,
  person: { name: string; email: string; grants: Grant[] },
  json: boolean,
): Promise<number> => {
  const added = await addPerson(act, { ...person, password: null });
  if (!added.ok) return refused(added.refusal, json);
  return told(await makeResetLink(act, { id: added.value }), json);
};

type Change = Exclude<(typeof acts)[number], 'add' | 'list'>;

const change = async (
  act: Act,
  what: Change,
  { email, grants }: { email: string; grants: Grant[] },
  json: boolean,
): Promise<number> => {
  const people = await listPeople(act);
  if (!people.ok) return refused(people.refusal, json);
  const one = people.value.people.find((person) => person.email === email);
  if (!one) return refused('not-found', json, `Nobody here has the account ${email}.`);
  const { id, version } = one;
  switch (what) {
    case 'roles':
      return told(await setRoles(act, { id, version, grants }), json);
    case 'disable':
    case 'enable':
      return told(await setDisabled(act, { id, version, disabled: what === 'disable' }), json);
    case 'reset':
      if (one.disabledAt) return refused('not-found', json, `The account ${email} is disabled. Enable it first.`);
      return told(await makeResetLink(act, { id }), json);
  }
};

const told = (result: Result<object, string>, json: boolean): number => {
  if (!result.ok) return refused(result.refusal, json);
  if (json) printJson(result.value);
  else print('path' in result.value ? String(result.value.path) : 'Done.');
  return 0;
};

const grantsOf = (list: string | undefined): Grant[] => {
  if (!list) throw new UsageError('Give --roles.');
  return list.split(',').map((item) => {
    const [name, language] = item.trim().split(':');
    const role = roles.find((one) => one === name);
    if (!role) throw new UsageError(`There is no role “${name}”.`);
    if (language === undefined) return { role, language: null };
    if (roleLanguages[role].length === 0) throw new UsageError(`The role ${role} is held without a language.`);
    const held = roleLanguages[role].find((one) => one === language);
    if (!held)
      throw new UsageError(`The role ${role} is held in ${roleLanguages[role].join(', ')}, not in “${language}”.`);
    return { role, language: held };
  });
};

const written = (grants: Grant[]): string =>
  grants.map(({ role, language }) => (language ? `${role}:${language}` : role)).join(',');
