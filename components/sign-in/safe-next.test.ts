import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeNext } from './safe-next.ts';

test('goes to the path that was asked for, in the language of the account', () => {
  expect(safeNext('/fr/documents/1?x=2', 'es')).toBe('/es/documents/1?x=2');
});

test('goes to the documents without a path, and rather than back to sign-in', () => {
  for (const next of [undefined, '', '/', '/fr', '/fr/sign-in', '/fr/join/x', '/api/health', 'documents']) {
    expect(safeNext(next, 'en')).toBe('/en/documents');
  }
});

test('never leaves the house', () => {
  const hostile = [
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    '/fr/../..//evil.example',
    '/\t/evil.example',
    'javascript:alert(1)',
  ];
  for (const next of hostile) expect(new URL(safeNext(next, 'fr'), 'https://here.example').host).toBe('here.example');
  fc.assert(
    fc.property(fc.string(), (next) => {
      const url = new URL(safeNext(`/${next}`, 'fr'), 'https://here.example');
      expect(url.host).toBe('here.example');
      expect(url.pathname).toMatch(/^\/fr\//);
    }),
  );
});
