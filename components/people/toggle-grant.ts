import type { Grant, Role } from '#domain/access/role.ts';
import { roleLanguages } from '#domain/access/tidy-grants.ts';
import type { Language } from '#locales/languages/language.ts';

/** Whether a box is ticked: held in this language, or in all of them. */
export const isGranted = (grants: Grant[], role: Role, language: Language | null): boolean =>
  grants.some((grant) => grant.role === role && (grant.language === null || grant.language === language));

/** The grants after a box was pressed. A role held in all languages comes apart into those that stay. */
export const toggleGrant = (grants: Grant[], role: Role, language: Language | null): Grant[] => {
  const rest = grants.filter((grant) => grant.role !== role);
  if (language === null) return isGranted(grants, role, null) ? rest : [...rest, { role, language: null }];
  const held = roleLanguages[role].filter((one) => isGranted(grants, role, one) !== (one === language));
  return [...rest, ...held.map((one) => ({ role, language: one }))];
};
