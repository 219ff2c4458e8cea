'use client';

import { useLocale } from 'next-intl';

/** The name of any language in the interface's own, as browsers know it; the code where they do not. */
export const useLanguageName = (): ((code: string) => string) => {
  const locale = useLocale();
  return (code) => {
    try {
      return new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code;
    } catch {
      return code;
    }
  };
};
