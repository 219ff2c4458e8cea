/** A wall clock in a time zone, `2026-11-24T18:00`, without seconds. */
export type LocalTime = string;

const written = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/;
const minute = 60_000;

/** Whether the runtime knows a time zone by that IANA name. */
export const isZone = (zone: string): boolean => {
  if (zone === '') return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
};

/**
 * The instant, in UTC as ISO 8601, at which the clocks of a zone show a local time; null for what is no date or no zone.
 * A time that the clocks skip (summer time begins) is taken as far after the jump as it lies in the gap; of one that
 * they show twice, the first is meant, as in ECMAScript's Temporal (`disambiguation: 'compatible'`).
 */
export const toInstant = (local: LocalTime, zone: string): string | null => {
  if (!isZone(zone)) return null;
  const wall = wallOf(local);
  if (wall === null) return null;
  const day = 24 * 60 * minute;
  const before = offsetAt(wall - day, zone);
  const after = offsetAt(wall + day, zone);
  const [earlier, later] = [wall - Math.max(before, after), wall - Math.min(before, after)];
  const fitting = [earlier, later].find((instant) => instant + offsetAt(instant, zone) === wall);
  return new Date(fitting ?? wall - before).toISOString();
};

/** What the clocks of a zone show at an instant, to the minute; empty for what is no instant or no zone. */
export const toLocal = (instant: string, zone: string): LocalTime => {
  const at = Date.parse(instant);
  if (Number.isNaN(at) || !isZone(zone)) return '';
  return new Date(at + offsetAt(at, zone)).toISOString().slice(0, 16);
};

const wallOf = (local: LocalTime): number | null => {
  const [, year, month, day, hour, minutes] = written.exec(local)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined || hour === undefined || minutes === undefined)
    return null;
  const wall = Date.UTC(year, month - 1, day, hour, minutes);
  return new Date(wall).toISOString().slice(0, 16) === local ? wall : null;
};

/** How far the clocks of a zone are ahead of UTC at an instant, in milliseconds. */
const offsetAt = (instant: number, zone: string): number => {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'iso8601',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((one) => one.type === type)?.value ?? 0);
  const shown = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return shown - Math.floor(instant / 1000) * 1000;
};
