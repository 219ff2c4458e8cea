import { expect, it } from 'vitest';
import { placeOfZone } from './place-of-zone.ts';

it.each([
  ['Europe/Brussels', 'fr', 'Bruxelles'],
  ['Europe/Brussels', 'es', 'Bruselas'],
  ['America/Mexico_City', 'fr', 'Mexico'],
  ['America/Argentina/Buenos_Aires', 'en', 'Buenos Aires'],
  ['UTC', 'fr', 'UTC'],
  ['America/Los_Angeles', 'fr', 'Los Angeles'],
] as const)('%s in %s is %s', (zone, language, place) => {
  expect(placeOfZone(zone, language)).toBe(place);
});
