'use client';

import { useFormatter } from 'next-intl';
import { useBrowserZone } from '#components/ui/use-browser-zone.ts';

/** Says an instant in full, in the reader's own zone once that is known. */
export const useLongDate = () => {
  const format = useFormatter();
  const zone = useBrowserZone();
  return (instant: string): string =>
    format.dateTime(new Date(instant), { dateStyle: 'long', timeStyle: 'short', timeZone: zone ?? 'UTC' });
};
