import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toInstant, toLocal } from './zoned.ts';

const zones = [
  'Europe/Brussels',
  'America/Caracas',
  'America/New_York',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'UTC',
];

describe('toInstant', () => {
  it.each([
    ['2026-11-24T18:00', 'Europe/Brussels', '2026-11-24T17:00:00.000Z'],
    ['2026-07-01T09:00', 'Europe/Brussels', '2026-07-01T07:00:00.000Z'],
    ['2026-07-01T09:00', 'America/Caracas', '2026-07-01T13:00:00.000Z'],
    ['2026-07-01T09:00', 'Asia/Kathmandu', '2026-07-01T03:15:00.000Z'],
    ['2026-12-31T23:30', 'Pacific/Apia', '2026-12-31T10:30:00.000Z'],
  ])('%s in %s is %s', (local, zone, instant) => {
    expect(toInstant(local, zone)).toBe(instant);
  });

  it('goes on after the jump when the clocks skip the time', () => {
    expect(toInstant('2026-03-29T02:30', 'Europe/Brussels')).toBe('2026-03-29T01:30:00.000Z');
    expect(toInstant('2026-03-08T02:15', 'America/New_York')).toBe('2026-03-08T07:15:00.000Z');
  });

  it('takes the first of a time that the clocks show twice', () => {
    expect(toInstant('2026-10-25T02:30', 'Europe/Brussels')).toBe('2026-10-25T00:30:00.000Z');
    expect(toInstant('2026-11-01T01:30', 'America/New_York')).toBe('2026-11-01T05:30:00.000Z');
  });

  it('gives nothing for what is no date, or no zone', () => {
    expect(toInstant('2026-02-30T10:00', 'Europe/Brussels')).toBeNull();
    expect(toInstant('2026-11-24', 'Europe/Brussels')).toBeNull();
    expect(toInstant('2026-11-24T24:30', 'Europe/Brussels')).toBeNull();
    expect(toInstant('2026-11-24T18:00', 'Europe/Atlantis')).toBeNull();
    expect(toInstant('2026-11-24T18:00', '')).toBeNull();
  });
});

describe('toLocal', () => {
  it('gives nothing for what is no instant, or no zone', () => {
    expect(toLocal('tomorrow', 'Europe/Brussels')).toBe('');
    expect(toLocal('2026-11-24T17:00:00.000Z', 'Europe/Atlantis')).toBe('');
  });

  it('shows midnight as 00:00', () => {
    expect(toLocal('2026-11-23T23:00:00.000Z', 'Europe/Brussels')).toBe('2026-11-24T00:00');
  });

  it('goes back to an instant of the same wall clock, whatever the zone', () => {
    const minutes = fc.integer({ min: Date.UTC(2015, 0) / 60_000, max: Date.UTC(2040, 0) / 60_000 });
    fc.assert(
      fc.property(minutes, fc.constantFrom(...zones), (at, zone) => {
        const local = toLocal(new Date(at * 60_000).toISOString(), zone);
        const back = toInstant(local, zone);
        expect(back).not.toBeNull();
        expect(toLocal(back ?? '', zone)).toBe(local);
        // Not the same instant only where the clocks show a time twice, and then by the hour or half-hour they go back.
        expect([0, 30 * 60_000, 60 * 60_000]).toContain(at * 60_000 - Date.parse(back ?? ''));
      }),
    );
  });
});
