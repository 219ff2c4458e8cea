'use client';

import { useTranslations } from 'next-intl';
import { useEditor } from './editor-context.tsx';

/** Signs the person in again over the page, so that nothing that was typed is left. */
export const SignInAgain = () => {
  const t = useTranslations('unsaved');
  const { commands } = useEditor();
  return (
    <button
      type="button"
      onClick={() => commands.open({ name: 'sign-in' })}
      className="rounded border-0 bg-transparent p-0 text-accent underline underline-offset-2"
    >
      {t('signIn')}
    </button>
  );
};
