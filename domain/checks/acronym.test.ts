import { describe, expect, it } from 'vitest';
import type { TargetLanguage } from '#locales/languages/language.ts';
import { acronym } from './acronym.ts';

const found = (source: string, target: string, language: TargetLanguage) =>
  acronym
    .find(source, target, { language, kind: 'paragraph' })
    .map((finding) => [finding.args['found'], finding.fix?.text ?? null]);

describe('acronym of the wrong language', () => {
  it.each([
    [
      'en',
      "L'OIM et le HCR",
      'OIM and HCR',
      [
        ['OIM', 'IOM'],
        ['HCR', 'UNHCR'],
      ],
    ],
    [
      'en',
      "L'UE/l'OIM",
      'the UE/OIM',
      [
        ['UE', 'EU'],
        ['OIM', 'IOM'],
      ],
    ],
    ['en', 'la BID', 'the BID', [['BID', 'IDB']]],
    ['es', 'le HCR', 'UNHCR', [['UNHCR', 'ACNUR']]],
    ['es', "l'OIM", 'IOM', [['IOM', 'OIM']]],
    ['en', 'ONU-Femmes', 'ONU-Women', [['ONU', 'UN']]],
    ['en', 'Rien', 'The OIM’s work', [['OIM', 'IOM']]],
    ['en', 'l’initiative UE-CELAC', 'the UE-CELAC initiative', [['UE', 'EU']]],
  ] as const)('%s: %s → %s', (language, source, target, expected) => {
    expect(found(source, target, language)).toEqual(expected);
  });

  it.each([
    ['es', "L'OIM, l'UE, la BID, l'ONU", 'La OIM, la UE, el BID, la ONU'],
    ['en', "L'UNICEF et la FAO", 'UNICEF and FAO'],
    ['en', 'le HCR', 'hcr, Hcr, HCRX, xHCR'],
    ['en', 'Écrire à oim@OIM.int ou www.OIM.int', 'Write to oim@OIM.int or www.OIM.int, @OIM, #OIM'],
    ['es', 'Un appel', 'UN LLAMAMIENTO'],
  ] as const)('%s lets be: %s → %s', (language, source, target) => {
    expect(found(source, target, language)).toEqual([]);
  });

  it('points to the name in the source', () => {
    expect(acronym.find("Ici, l'OIM", 'Here, OIM', { language: 'en', kind: 'paragraph' })).toMatchObject([
      { source: [7, 10], target: [6, 9], level: 'blocks-approval' },
    ]);
  });
});
