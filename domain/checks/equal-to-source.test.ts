import { describe, expect, it } from 'vitest';
import type { SegmentKind } from '#domain/segment.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import { equalToSource } from './equal-to-source.ts';

const isFound = (text: string, language: TargetLanguage = 'en', kind: SegmentKind = 'paragraph', target = text) =>
  equalToSource.find(text, target, { language, kind }).length > 0;

describe('equal to the source', () => {
  it.each([
    'Les participants ont salué la décision.',
    'Communiqué conjoint',
    'Bruxelles, 29 octobre 2019',
    'Processus de Quito',
    '2 milliards',
    'HCR',
    'Haut Commissaire des Nations Unies pour les réfugiés',
    'Union européenne : 120 délégations',
  ])('finds %s', (text) => expect(isFound(text)).toBe(true));

  it.each([
    'Federica Mogherini',
    'Xavier Cifre Quatresols',
    'awells@iom.int, +41 79 403 53 65',
    '120 (4,5 %)',
    'UNICEF, FAO, 2019',
    '1 million',
    '—',
    'Rue de la Loi 200, 1049 Bruxelles',
    'Case postale 2500, 1211 Genève 2',
  ])('lets %s be', (text) => expect(isFound(text)).toBe(false));

  it('lets OIM and UE be in Spanish, not in English', () => {
    expect(isFound('UE – OIM', 'es')).toBe(false);
    expect(isFound('UE – OIM', 'en')).toBe(true);
  });

  it('lets a place be in a table, where it stands alone', () => {
    expect(isFound('Venezuela', 'en', 'table-cell')).toBe(false);
    expect(isFound('Conférence', 'en', 'table-cell')).toBe(true);
  });

  it('sees through case, spaces and apostrophes', () => {
    expect(isFound("L'accueil des  réfugiés", 'en', 'paragraph', 'l’accueil\u00A0des réfugiés ')).toBe(true);
  });

  it('says nothing of a text that differs', () => {
    expect(isFound('Les participants', 'en', 'paragraph', 'Participants')).toBe(false);
  });
});
