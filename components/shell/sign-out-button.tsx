'use client';

import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import { useState, type ReactNode } from 'react';
import { useSession } from './session-context.tsx';
import { signOut, signOutIfSafe } from './sign-out.ts';

const UnsavedWarning = dynamic(() => import('./unsaved-warning.tsx').then((module) => module.UnsavedWarning));

type Props = { draw: (ask: () => void, label: string) => ReactNode };

/** The way out of the session. Who still has texts on this device that did not reach the server is told first. */
export const SignOutButton = ({ draw }: Props) => {
  const t = useTranslations('shell');
  const unsaved = useTranslations('unsaved');
  const { id } = useSession();
  const [waiting, setWaiting] = useState(0);
  const [isStuck, setStuck] = useState(false);
  const leave = async () => setStuck(!(await signOut()));
  const ask = async () => {
    const outcome = await signOutIfSafe(id);
    setWaiting(outcome.waiting);
    setStuck(outcome.waiting === 0 && !outcome.isOut);
  };
  return (
    <>
      {draw(() => void ask(), t('signOut'))}
      {isStuck ? (
        <span role="alert" className="block text-[12.5px] leading-snug text-changes">
          {unsaved('signOutStuck')}
        </span>
      ) : null}
      {waiting > 0 ? (
        <UnsavedWarning waiting={waiting} onStay={() => setWaiting(0)} onLeave={() => void leave()} />
      ) : null}
    </>
  );
};
