import fc from 'fast-check';
import { expect, test } from 'vitest';

import { longestSlug, slugOf } from './slug.ts';

test.each([
  ['L’UE, l’OIM et le HCR expriment leur solidarité', 'l-ue-l-oim-et-le-hcr-expriment-leur-solidarite'],
  ['¡Niños y niñas: 4,5 millones!', 'ninos-y-ninas-4-5-millones'],
  ['Œuvres & cœurs — « été »', 'oeuvres-coeurs-ete'],
  ['ß', 'ss'],
  ['Communiqué', 'communique'],
  ['日本', 'communique'],
  ['   ', 'communique'],
  ['', 'communique'],
])('makes of %j the slug %j', (headline, slug) => {
  expect(slugOf(headline)).toBe(slug);
});

test('cuts a long headline at a word', () => {
  const slug = slugOf(
    'Communiqué conjoint des co-présidents de la Conférence internationale de solidarité sur la crise',
  );
  expect(slug).toBe('communique-conjoint-des-co-presidents-de-la-conference-internationale-de');
});

test('leaves no lone letter of an elision at the cut', () => {
  const headline = 'Plan régional d’intervention en faveur des réfugiés et des migrants : point d’étape annuel';
  expect(slugOf(headline)).toBe('plan-regional-d-intervention-en-faveur-des-refugies-et-des-migrants-point');
});

test('cuts one endless word by letters', () => {
  expect(slugOf('a'.repeat(200))).toBe('a'.repeat(longestSlug));
});

test('is always a safe, stable part of an address', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (headline) => {
      const slug = slugOf(headline);
      expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(slug.length).toBeLessThanOrEqual(longestSlug);
      expect(slugOf(slug)).toBe(slug);
    }),
  );
});
