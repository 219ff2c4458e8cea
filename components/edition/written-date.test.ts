import { expect, test } from 'vitest';
import { writtenDay, writtenInstant } from './written-date.ts';

const instant = new Date('2019-10-30T08:24:00Z');

test('writes an instant by the zone’s clock and the house style of each language', () => {
  expect(writtenInstant(instant, 'Europe/Brussels', 'fr')).toBe('30 octobre 2019 à 9\u00a0h\u00a024');
  expect(writtenInstant(instant, 'Europe/Brussels', 'en')).toBe('30 October 2019 at 9.24\u00a0a.m.');
  expect(writtenInstant(instant, 'America/Caracas', 'es')).toBe('30 de octubre de 2019 a las 4.24\u00a0horas');
});

test('tells noon from midnight, and one o’clock in the singular', () => {
  expect(writtenInstant(new Date('2019-10-30T00:05:00Z'), 'UTC', 'en')).toMatch(/at 12\.05\u00a0a\.m\.$/);
  expect(writtenInstant(new Date('2019-10-30T12:05:00Z'), 'UTC', 'en')).toMatch(/at 12\.05\u00a0p\.m\.$/);
  expect(writtenInstant(new Date('2019-10-30T01:05:00Z'), 'UTC', 'es')).toMatch(/a la 1\.05\u00a0horas$/);
});

test('writes the first of a month as an ordinal in French only', () => {
  expect(writtenDay('2019-11-01', 'fr')).toBe('1er novembre 2019');
  expect(writtenDay('2019-11-11', 'fr')).toBe('11 novembre 2019');
  expect(writtenDay('2019-11-01', 'es')).toBe('1 de noviembre de 2019');
});
