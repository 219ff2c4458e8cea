import { describe, expect, it } from 'vitest';
import type { ContactKind, SegmentKind } from '#domain/segment.ts';
import { proposeSettings } from './propose-settings.ts';

const of = (kind: SegmentKind | ContactKind, text: string) => ({ kind, text });
const organization = (id: string, acronym: string, name: string) => ({
  id,
  names: { fr: name, en: '', es: '' },
  acronyms: { fr: acronym, en: '', es: '' },
});
const house = [
  organization('unhcr', 'HCR', 'Haut-Commissariat des Nations Unies pour les réfugiés'),
  organization('eu', 'UE', 'Union européenne'),
  organization('iom', 'OIM', 'Organisation internationale pour les migrations'),
];
const headline = of('headline', 'Une conférence pour les réfugiés');

describe('proposeSettings', () => {
  it.each([
    ['Genève, le 12 mars 2019', ['Genève', 'Geneva', 'Ginebra'], '2019-03-12'],
    ['BRUXELLES, 1er août 2026', ['Bruxelles', 'Brussels', 'Bruselas'], '2026-08-01'],
    ['Genève/New York, 24 novembre 2026', ['Genève', 'Geneva', 'Ginebra'], '2026-11-24'],
    ['Port-au-Prince (Haïti), le 3/10/2025', ['Port-au-Prince', 'Port-au-Prince', 'Puerto Príncipe'], '2025-10-03'],
    ['Cúcuta, le mardi 3 février 2026', ['Cúcuta', '', ''], '2026-02-03'],
    ['Paris', ['Paris', 'Paris', 'París'], null],
    ['Le 30 février 2026', ['', '', ''], null],
  ])('reads the dateline %s', (text, [fr, en, es], day) => {
    const { place, dateline } = proposeSettings([headline, of('dateline', text)], []);
    expect({ place, dateline }).toEqual({ place: { fr, en, es }, dateline: day });
  });

  it('reads a dateline that the first paragraph opens with, and no date of a sentence', () => {
    const opening = of('paragraph', 'GENÈVE, 12 mars 2019 – Le Haut-Commissaire a salué la décision du 1er mars 2018.');
    expect(proposeSettings([headline, opening], [])).toMatchObject({
      place: { fr: 'Genève', en: 'Geneva', es: 'Ginebra' },
      dateline: '2019-03-12',
    });
    const sentence = of('paragraph', 'La Conférence s’est tenue à Bruxelles le 28 octobre 2019.');
    expect(proposeSettings([headline, sentence], [])).toMatchObject({ place: { fr: '' }, dateline: null });
  });

  it('takes the organizations that the contact block has, in the order in which the text names them', () => {
    const segments = [
      headline,
      of('subheadline', "L'UE, l’OIM et le HCR expriment leur solidarité"),
      of('contact-heading', 'HCR:'),
      of('contact-heading', 'OIM:'),
      of('contact-heading', 'Union européenne:'),
    ];
    expect(proposeSettings(segments, house).organizationIds).toEqual(['eu', 'iom', 'unhcr']);
  });

  it('takes those of the head where there is no contact block, else whoever is named, by whole words', () => {
    const named = of('paragraph', 'L’Organisation internationale pour les migrations s’en félicite.');
    const other = of('paragraph', 'Le HCR y a pris part.');
    expect(proposeSettings([headline, named, other], house).organizationIds).toEqual(['iom']);
    const nobody = of('paragraph', 'La QUESTION fut posée.');
    expect(proposeSettings([headline, nobody, other], house).organizationIds).toEqual(['unhcr']);
    expect(proposeSettings([headline, nobody], house).organizationIds).toEqual([]);
  });
});
