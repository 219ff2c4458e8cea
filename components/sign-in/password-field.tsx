'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Field } from '#components/ui/field.tsx';

type Props = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  autoComplete: 'current-password' | 'new-password';
  hint?: string;
  error?: string | undefined;
  autoFocus?: boolean;
};

/** A password that its owner can look at: mistyping is likelier than an onlooker. */
export const PasswordField = (props: Props) => {
  const t = useTranslations('signIn');
  const [isShown, setShown] = useState(false);
  return (
    <div>
      <Field {...props} type={isShown ? 'text' : 'password'} maxLength={200} spellCheck="false" />
      <label className="mt-1.5 inline-flex cursor-pointer items-center gap-1.5 text-[12.5px] text-ink-2">
        <input
          type="checkbox"
          checked={isShown}
          onChange={(event) => setShown(event.target.checked)}
          className="accent-accent"
        />
        {t('show')}
      </label>
    </div>
  );
};
