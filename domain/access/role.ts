import type { Language } from '#locales/languages/language.ts';

export const roles = ['coordinator', 'source-editor', 'translator', 'reviewer', 'publisher', 'administrator'] as const;
export type Role = (typeof roles)[number];

/** A role held in one language, or in all of them (null). */
export type Grant = { role: Role; language: Language | null };

/** Somebody who acts: signed in, or named by the command line. */
export type Actor = { id: string; name: string; grants: Grant[] };

/** Whether the actor holds the role, in that language where one is given. */
export const holds = (actor: Pick<Actor, 'grants'>, role: Role, language?: Language): boolean =>
  actor.grants.some(
    (grant) =>
      grant.role === role && (language === undefined || grant.language === null || grant.language === language),
  );
