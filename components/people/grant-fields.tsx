'use client';

import { useTranslations } from 'next-intl';
import { roles, type Grant, type Role } from '#domain/access/role.ts';
import { roleLanguages } from '#domain/access/tidy-grants.ts';
import type { Language } from '#locales/languages/language.ts';
import { toggleGrant, isGranted } from './toggle-grant.ts';

type Props = { grants: Grant[]; onChange: (grants: Grant[]) => void };

/** Roles by languages, each a box to tick. */
export const GrantFields = ({ grants, onChange }: Props) => {
  const t = useTranslations('people');
  const roleName = useTranslations('role');
  const languageName = useTranslations('language');
  const box = (role: Role, language: Language | null, label: string) => (
    <label key={language ?? 'house'} className="inline-flex cursor-pointer items-center gap-1.5 py-1">
      <input
        type="checkbox"
        checked={isGranted(grants, role, language)}
        onChange={() => onChange(toggleGrant(grants, role, language))}
        className="size-4 accent-accent"
      />
      <span>{label}</span>
    </label>
  );
  return (
    <div className="divide-y divide-line">
      {roles.map((role) => (
        <fieldset key={role} className="m-0 flex flex-wrap items-center gap-x-5 border-0 p-0 py-1.5">
          <legend className="float-left w-44 py-1 font-medium">{roleName(role)}</legend>
          {roleLanguages[role].length === 0
            ? box(role, null, t('houseWide'))
            : roleLanguages[role].map((language) =>
                box(role, language, t('inLanguage', { language: languageName(language) })),
              )}
        </fieldset>
      ))}
    </div>
  );
};
