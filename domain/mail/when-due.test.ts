import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toLocal } from '#domain/time/zoned.ts';
import { isMailDue, lastMorning } from './when-due.ts';

const at = (instant: string) => Date.parse(instant);
const zone = 'Europe/Brussels';

describe('a mail at once', () => {
  it('waits a minute, for what comes along', () => {
    const oldest = at('2026-11-24T10:00:00.000Z');
    expect(isMailDue('at-once', { oldest, now: oldest + 59_999, zone })).toBe(false);
    expect(isMailDue('at-once', { oldest, now: oldest + 60_000, zone })).toBe(true);
  });
});

describe('a daily mail', () => {
  it.each([
    ['in the afternoon, for what happened before eight', '2026-11-24T06:59:00.000Z', '2026-11-24T15:00:00.000Z', true],
    ['in the afternoon, not for the day’s own news', '2026-11-24T09:00:00.000Z', '2026-11-24T15:00:00.000Z', false],
    ['the next morning at eight', '2026-11-24T09:00:00.000Z', '2026-11-25T07:00:00.000Z', true],
    ['not a minute before', '2026-11-24T09:00:00.000Z', '2026-11-25T06:59:00.000Z', false],
  ])('%s', (_, oldest, now, isDue) => {
    expect(isMailDue('daily', { oldest: at(oldest), now: at(now), zone })).toBe(isDue);
  });
});

it('sends nothing to whom wants nothing', () => {
  expect(isMailDue('never', { oldest: 0, now: at('2026-11-24T15:00:00.000Z'), zone })).toBe(false);
});

it('finds eight o’clock of the last day in any zone, through summer time', () => {
  const zones = fc.constantFrom('Europe/Brussels', 'America/Caracas', 'Pacific/Auckland', 'Asia/Kathmandu', 'UTC');
  const days = fc.date({ min: new Date('2025-01-01'), max: new Date('2028-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(zones, days, (where, date) => {
      const now = date.getTime();
      const found = lastMorning(now, where);
      expect(toLocal(new Date(found).toISOString(), where).slice(11)).toBe('08:00');
      expect(found).toBeLessThanOrEqual(now);
      expect(now - found).toBeLessThanOrEqual(25 * 3_600_000);
    }),
  );
});
