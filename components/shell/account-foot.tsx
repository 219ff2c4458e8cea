'use client';

import { RoleNames } from './role-names.tsx';
import { useSession } from './session-context.tsx';
import { SignOutButton } from './sign-out-button.tsx';

/** Who is signed in, as what, and the way out. */
export const AccountFoot = () => {
  const session = useSession();
  return (
    <div className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-2 text-[13px] leading-snug lg:flex-none lg:flex-col lg:gap-y-1">
      <span className="truncate font-medium text-ink">{session.name}</span>
      <span className="text-[12.5px] text-ink-2">
        <RoleNames grants={session.grants} />
      </span>
      <SignOutButton
        draw={(ask, label) => (
          <button type="button" onClick={ask} className="text-[12.5px] text-accent underline-offset-2 hover:underline">
            {label}
          </button>
        )}
      />
    </div>
  );
};
