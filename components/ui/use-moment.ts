'use client';

import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { placeOfZone } from '#domain/time/place-of-zone.ts';
import { toLocal } from '#domain/time/zoned.ts';
import { writtenLocale } from '#locales/languages/written-locale.ts';
import { useBrowserZone } from './use-browser-zone.ts';

const dayLength = 86_400_000;
const dayOf = (instant: string, zone: string) => Date.parse(toLocal(instant, zone).slice(0, 10));

/**
 * Says an instant in words. With a zone, as deadlines and embargoes are meant: today, tomorrow or the date, with time and
 * place. Without, as things that happened are told: relative up to a day, then the reader's own date and time.
 * `now` is the server's, so that both render the same; without it nothing is relative until the page has mounted.
 */
export const useMoment = (now?: string) => {
  const t = useTranslations('time');
  const format = useFormatter();
  const locale = useLocale();
  const browserZone = useBrowserZone();
  const [current, setCurrent] = useState(now);
  useEffect(() => {
    const tick = () => setCurrent(new Date().toISOString());
    tick();
    const timer = setInterval(tick, 30_000);
    return () => clearInterval(timer);
  }, []);

  const absolute = (instant: string, timeZone: string) => {
    const at = new Date(instant);
    const isThisYear =
      current !== undefined && toLocal(instant, timeZone).slice(0, 4) === toLocal(current, timeZone).slice(0, 4);
    const date = at.toLocaleDateString(writtenLocale[locale], {
      timeZone,
      day: 'numeric',
      month: 'short',
      ...(isThisYear ? {} : { year: 'numeric' as const }),
    });
    return t('absolute', { date, time: timeOf(at, timeZone) });
  };
  const timeOf = (at: Date, timeZone: string) =>
    format.dateTime(at, { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

  return (instant: string, zone?: string): string => {
    if (!zone) {
      const age = current === undefined ? Infinity : Math.abs(Date.parse(instant) - Date.parse(current));
      if (current !== undefined && age < dayLength)
        return age < 45_000 ? t('justNow') : format.relativeTime(new Date(instant), new Date(current));
      return absolute(instant, browserZone ?? 'UTC');
    }
    const place = placeOfZone(zone, locale);
    const days = current === undefined ? Infinity : (dayOf(instant, zone) - dayOf(current, zone)) / dayLength;
    const time = timeOf(new Date(instant), zone);
    if (days === 0) return t('today', { time, place });
    if (days === 1) return t('tomorrow', { time, place });
    if (days === -1) return t('yesterday', { time, place });
    return t('inPlace', { when: absolute(instant, zone), place });
  };
};
