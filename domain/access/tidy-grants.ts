import type { Language } from '#locales/languages/language.ts';
import type { Grant, Role } from './role.ts';

/** The languages that a role is given in; none where it is held for the whole house. */
export const roleLanguages: Record<Role, readonly Language[]> = {
  coordinator: [],
  'source-editor': ['fr'],
  translator: ['en', 'es'],
  reviewer: ['en', 'es'],
  publisher: [],
  administrator: [],
};

/** The grants without what says nothing: repetitions, a language beside all of them, a language that the role has not. */
export const tidyGrants = (grants: Grant[]): Grant[] => {
  const meant = grants
    .map(({ role, language }) => ({ role, language: roleLanguages[role].length === 0 ? null : language }))
    .filter(({ role, language }) => language === null || roleLanguages[role].includes(language));
  return meant.filter(
    ({ role, language }, at) =>
      meant.findIndex((other) => other.role === role && other.language === language) === at &&
      (language === null || !meant.some((other) => other.role === role && other.language === null)),
  );
};
