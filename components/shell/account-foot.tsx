'use client';

import { useTranslations } from 'next-intl';
import { signOut } from './sign-out.ts';
import { RoleNames } from './role-names.tsx';
import { useSession } from './session-context.tsx';

/** Who is signed in, as what, and the way out. */
export const AccountFoot = () => {
  const t = useTranslations('shell');
  const session = useSession();
  return (
    <div className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-2 text-[13px] leading-snug lg:flex-none lg:flex-col lg:gap-y-1">
      <span className="truncate font-medium text-ink">{session.name}</span>
      <span className="text-[12.5px] text-ink-2">
        <RoleNames grants={session.grants} />
      </span>
      <button
        type="button"
        onClick={() => void signOut()}
        className="text-[12.5px] text-accent underline-offset-2 hover:underline"
      >
        {t('signOut')}
      </button>
    </div>
  );
};
