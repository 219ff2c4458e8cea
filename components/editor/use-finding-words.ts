'use client';

import { useTranslations } from 'next-intl';
import type { Finding } from '#domain/checks/check.ts';

/** A finding in words: what it is called, and what it says here. */
export const useFindingWords = (): ((finding: Finding) => { title: string; detail: string }) => {
  const t = useTranslations('checks');
  return ({ code, args }) => {
    // The codes of the checks are strings; each has its sentences.
    const known = code as 'figure-differs';
    const title = t(`${known}.title`);
    return {
      title: args['note'] === undefined ? title : t('inNote', { number: args['note'], title }),
      detail: t(`${known}.detail`, args as { expected: string; found: string }),
    };
  };
};
