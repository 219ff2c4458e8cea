import { expect, test } from 'vitest';
import { isGranted, toggleGrant } from './toggle-grant.ts';

test('ticks and unticks a role in one language', () => {
  const english = toggleGrant([], 'translator', 'en');
  expect(english).toEqual([{ role: 'translator', language: 'en' }]);
  expect(toggleGrant(english, 'translator', 'en')).toEqual([]);
});

test('a role held in all languages comes apart when one is unticked', () => {
  const all = [{ role: 'reviewer' as const, language: null }];
  expect(isGranted(all, 'reviewer', 'es')).toBe(true);
  expect(toggleGrant(all, 'reviewer', 'en')).toEqual([{ role: 'reviewer', language: 'es' }]);
});

test('leaves other roles alone', () => {
  const grants = [{ role: 'publisher' as const, language: null }];
  expect(toggleGrant(toggleGrant(grants, 'administrator', null), 'administrator', null)).toEqual(grants);
});
