'use client';

import { useTranslations } from 'next-intl';
import { useEffect } from 'react';

/** Asks before a page with unsaved work is closed, or left by one of its links. */
export const useLeaveWarning = (isUnsaved: boolean) => {
  const t = useTranslations('ui');
  const question = t('leaveUnsaved');
  useEffect(() => {
    if (!isUnsaved) return undefined;
    const onUnload = (event: BeforeUnloadEvent) => event.preventDefault();
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
      const staysHere = !link || link.getAttribute('target') === '_blank' || link.getAttribute('href')?.startsWith('#');
      if (staysHere || event.ctrlKey || event.metaKey || event.shiftKey || globalThis.confirm(question)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    globalThis.addEventListener('beforeunload', onUnload);
    document.addEventListener('click', onClick, { capture: true });
    return () => {
      globalThis.removeEventListener('beforeunload', onUnload);
      document.removeEventListener('click', onClick, { capture: true });
    };
  }, [isUnsaved, question]);
};
