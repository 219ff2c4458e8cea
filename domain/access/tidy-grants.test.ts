import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages } from '#locales/languages/language.ts';
import { holds, roles, type Grant } from './role.ts';
import { roleLanguages, tidyGrants } from './tidy-grants.ts';

const anyGrants = fc.array(
  fc.record({ role: fc.constantFrom(...roles), language: fc.constantFrom(...languages, null) }),
);

test('drops repetitions and a language beside all languages', () => {
  expect(
    tidyGrants([
      { role: 'translator', language: 'en' },
      { role: 'translator', language: null },
      { role: 'reviewer', language: 'es' },
      { role: 'reviewer', language: 'es' },
    ]),
  ).toEqual([
    { role: 'translator', language: null },
    { role: 'reviewer', language: 'es' },
  ]);
});

test('gives a role of the whole house without a language', () => {
  expect(tidyGrants([{ role: 'administrator', language: 'en' }])).toEqual([{ role: 'administrator', language: null }]);
});

test('drops a language in which the role does not exist', () => {
  expect(tidyGrants([{ role: 'translator', language: 'fr' }])).toEqual([]);
});

test('takes away no role that somebody holds in a language of that role', () => {
  fc.assert(
    fc.property(anyGrants, (grants: Grant[]) => {
      const tidy = { grants: tidyGrants(grants) };
      for (const role of roles) {
        for (const language of roleLanguages[role]) {
          expect(holds(tidy, role, language)).toBe(holds({ grants }, role, language));
        }
      }
      expect(tidyGrants(tidy.grants)).toEqual(tidy.grants);
    }),
  );
});
