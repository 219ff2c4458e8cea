import { toInstant, toLocal } from '#domain/time/zoned.ts';

export const mailChoices = ['at-once', 'daily', 'never'] as const;
export type MailChoice = (typeof mailChoices)[number];

/** What happens within this time comes in one mail. */
export const gatheringTime = 60_000;
/** When the daily mail goes out, by the clocks of the house. */
const morning = '08:00';
/** What nobody was told of for so long is history: a mail server that is set up late sends no old news. */
export const newsLasts = 48 * 3_600_000;

/**
 * Whether a mail about what waits for a person is due: a minute after the first thing happened, or at eight in the morning of
 * the house for what happened before. `oldest` and `now` are instants in milliseconds; `zone` is the house's time zone.
 */
export const isMailDue = (choice: MailChoice, { oldest, now, zone }: { oldest: number; now: number; zone: string }) => {
  switch (choice) {
    case 'never':
      return false;
    case 'at-once':
      return oldest <= now - gatheringTime;
    case 'daily':
      return oldest < lastMorning(now, zone);
  }
};

/** The latest morning at or before an instant, in milliseconds. */
export const lastMorning = (now: number, zone: string): number => {
  const today = dayOf(now, zone);
  const at = instantOf(today, zone);
  if (at <= now) return at;
  const yesterday = new Date(Date.parse(`${today}T12:00:00.000Z`) - 24 * 3_600_000).toISOString().slice(0, 10);
  return instantOf(yesterday, zone);
};

const dayOf = (now: number, zone: string): string => toLocal(new Date(now).toISOString(), zone).slice(0, 10);

const instantOf = (day: string, zone: string): number => Date.parse(toInstant(`${day}T${morning}`, zone) ?? '');
