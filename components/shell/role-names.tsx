import { useTranslations } from 'next-intl';
import type { Grant } from '#domain/access/role.ts';

/** Roles with their languages, in words. */
export const RoleNames = ({ grants }: { grants: Grant[] }) => {
  const t = useTranslations('role');
  const names = grants.map(({ role, language }) => (language ? `${t(role)} (${language})` : t(role)));
  return names.length > 0 ? names.join(', ') : t('none');
};
