import { expect, it } from 'vitest';
import { addressIn, isLinkable, isSameSite } from './address.ts';

it.each<[string, boolean]>([
  ['https://example.org/', true],
  ['http://example.org/a?b=c', true],
  ['mailto:press@example.org', true],
  ['tel:+41227391', true],
  ['javascript:alert(1)', false],
  ['https://', false],
  ['https:///x', false],
  ['example.org', false],
  ['/fr/page', false],
  ['data:text/html,x', false],
])('links %s: %s', (href, isGood) => expect(isLinkable(href)).toBe(isGood));

it.each<[string, string, boolean]>([
  ['https://example.org/fr/a', 'https://www.example.org/en/b', true],
  ['https://fr.example.org/', 'https://en.example.org/', true],
  ['https://example.org/', 'https://example.com/', false],
  ['mailto:a@example.org', 'mailto:b@example.org', false],
  ['mailto:a@example.org', 'mailto:a@example.org', true],
])('%s and %s are of one site: %s', (a, b, isOne) => expect(isSameSite(a, b)).toBe(isOne));

it.each<[string, string | null]>([
  ['https://example.org/fr/page', 'https://example.org/en/page'],
  ['https://fr.example.org/page', 'https://en.example.org/page'],
  ['https://example.org/page?lang=fr', 'https://example.org/page?lang=en'],
  ['https://example.org/page_fr.pdf', null],
  ['https://example.org/frais', null],
])('proposes for %s in English %s', (href, expected) => expect(addressIn(href, 'en')).toBe(expected));
