import { parseArgs } from 'node:util';
import { roles, type Grant } from '#domain/access/role.ts';
import type { Result } from '#domain/result.ts';
import { isLanguage } from '#locales/languages/language.ts';
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

type Options = { json: boolean; name: string | undefined; roles: string | undefined };

export const userCommand: Command = {
  name: 'user',
  summary: 'add | list | roles | disable | enable | reset',
  help,
  run: async (args) => {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean' }, name: { type: 'string' }, roles: { type: 'string' } },
    });
    const [act, email] = positionals;
    const options = { json: values.json === true, name: values.name, roles: values.roles };
    if (act === undefined) throw new UsageError('Say what to do: add, list, roles, disable, enable or reset.');
    if (act === 'list') return asOperator((operator) => list(operator, options));
    if (!email) throw new UsageError('Name the account by its e-mail address.');
    return asOperator((operator) => change(operator, act, email, options));
  },
};

const list = async (act: Act, { json }: Options): Promise<number> => {
  const result = await listPeople(act);
  if (!result.ok) return refused(result.refusal, json);
  if (json) printJson(result.value.people);
  else for (const one of result.value.people) print(`${one.email}\t${one.name}\t${written(one.grants)}${one.disabledAt ? '\tdisabled' : ''}`);
  return 0;
};

const change = async (act: Act, what: string, email: string, options: Options): Promise<number> => {
  if (what === 'add') {
    if (!options.name) throw new UsageError('Give --name.');
    const added = await addPerson(act, { name: options.name, email, password: null, grants: grantsOf(options.roles) });
    if (!added.ok) return refused(added.refusal, options.json);
    return told(await makeResetLink(act, { id: added.value }), options);
  }
  const people = await listPeople(act);
  if (!people.ok) return refused(people.refusal, options.json);
  const one = people.value.people.find((person) => person.email === email.toLowerCase());
  if (!one) return refused('not-found', options.json);
  const { id, version } = one;
  switch (what) {
    case 'roles':
      return told(await setRoles(act, { id, version, grants: grantsOf(options.roles) }), options);
    case 'disable':
    case 'enable':
      return told(await setDisabled(act, { id, version, disabled: what === 'disable' }), options);
    case 'reset':
      return told(await makeResetLink(act, { id }), options);
    default:
      throw new UsageError(`There is no “user ${what}”.`);
  }
};

const told = (result: Result<object, string>, { json }: Options): number => {
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
    if (language !== undefined && !isLanguage(language)) throw new UsageError(`There is no language “${language}”.`);
    return { role, language: language ?? null };
  });
};

const written = (grants: Grant[]): string => grants.map(({ role, language }) => (language ? `${role}:${language}` : role)).join(',');
