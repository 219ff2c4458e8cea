import { describe, expect, it, test } from 'vitest';
import type { TargetLanguage } from '#locales/languages/language.ts';
import { offeredChanges } from './offered-changes.ts';

const applied = (before: string, after: string, target: string, language: TargetLanguage): string => {
  let text = target;
  for (const { from, to, replacement } of offeredChanges({ before, after }, target, language).toReversed()) {
    text = text.slice(0, from) + replacement + text.slice(to);
  }
  return text;
};

test.each<[string, string, string, TargetLanguage, string, string]>([
  [
    'a number',
    'environ 4,5 millions de personnes',
    'environ 4,6 millions de personnes',
    'en',
    'some 4.5 million people',
    'some 4.6 million people',
  ],
  [
    'in Spanish',
    'environ 4,5 millions de personnes',
    'environ 4,6 millions de personnes',
    'es',
    'unos 4,5 millones de personas',
    'unos 4,6 millones de personas',
  ],
  ['a count', '120 délégations', '125 délégations', 'en', '120 delegations', '125 delegations'],
  ['thousands', '50 000 réfugiés', '52 500 réfugiés', 'en', '50,000 refugees', '52,500 refugees'],
  ['a date', 'le 28 octobre 2019', 'le 30 octobre 2019', 'en', 'on 28 October 2019', 'on 30 October 2019'],
  [
    'one of two',
    '12 pays et 30 villes',
    '12 pays et 31 villes',
    'en',
    '12 countries and 30 cities',
    '12 countries and 31 cities',
  ],
  [
    'a person',
    'par Filippo Grandi, Haut Commissaire',
    'par Barham Salih, Haut Commissaire',
    'en',
    'by Filippo Grandi, High Commissioner',
    'by Barham Salih, High Commissioner',
  ],
  [
    'an acronym',
    'dirigée par le HCR hier',
    'dirigée par l’OIM hier',
    'en',
    'led by UNHCR yesterday',
    'led by IOM yesterday',
  ],
  [
    'an address',
    'écrire à a.ruiz@iom.int',
    'écrire à b.diaz@iom.int',
    'es',
    'escribir a a.ruiz@iom.int',
    'escribir a b.diaz@iom.int',
  ],
])('%s is carried over', (_, before, after, language, target, wanted) => {
  expect(applied(before, after, target, language)).toBe(wanted);
});

describe('nothing is offered', () => {
  it.each<[string, string, string, string]>([
    ['when the translation has the new figure', '120 délégations', '125 délégations', '125 delegations'],
    ['when the old one is not there', '120 délégations', '125 délégations', 'many delegations'],
    ['when one figure became two', '120 délégations', '125 ou 130 délégations', '120 delegations'],
    ['for a word that begins a sentence', 'La Conférence a eu lieu', 'Les États ont parlé', 'La Conférence'],
    ['when only words changed', '120 délégations sont là', '120 délégations sont venues', '120 delegations are here'],
  ])('%s', (_, before, after, target) => {
    expect(offeredChanges({ before, after }, target, 'en')).toEqual([]);
  });
});

it('offers each place once, in order', () => {
  const source = { before: '12 pays, 12 villes', after: '13 pays, 14 villes' };
  expect(offeredChanges(source, '12 countries, 12 cities', 'en').map(({ replacement }) => replacement)).toEqual([
    '13',
    '14',
  ]);
});
