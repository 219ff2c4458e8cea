'use client';

import { useTranslations } from 'next-intl';
import type { AuthProblem } from '#components/api/auth.ts';

/** Says a problem with passwords and codes; `wrong` is said by whoever knows what was wrong. */
export const useAuthSentence = () => {
  const t = useTranslations('signIn');
  const refusal = useTranslations('refusal');
  return (problem: AuthProblem, wrong: string): string => {
    switch (problem) {
      case 'wrong':
        return wrong;
      case 'too-many':
        return t('tooMany');
      case 'too-short':
        return refusal('password-too-short');
      case 'expired':
        return t('expired');
      case 'locked':
        return t('locked');
      case 'not-signed-in':
        return refusal('not-signed-in');
      case 'offline':
        return t('offline');
      case 'broken':
        return refusal('broken');
    }
  };
};
