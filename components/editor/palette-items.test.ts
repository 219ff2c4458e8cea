import { describe, expect, it } from 'vitest';
import { plain } from '#domain/text.ts';
import { matchingActions, matchingParagraphs } from './palette-items.ts';

const paragraph = (number: number, fr: string, es: string) => ({
  segment: { id: `s${number}`, position: number - 1, kind: 'paragraph' as const, source: plain(fr), words: 3 },
  number,
  texts: [
    { language: 'fr' as const, text: fr },
    { language: 'es' as const, text: es },
  ],
});
const paragraphs = [
  paragraph(1, 'Les réfugiés vénézuéliens', 'Los refugiados venezolanos'),
  paragraph(2, 'Le Processus de Quito', 'El Proceso de Quito'),
  paragraph(12, 'FIN', 'FIN'),
];
const search = (asked: string) =>
  matchingParagraphs(
    paragraphs,
    asked,
    (number) => `§ ${number}`,
    () => {},
  ).map(({ id }) => id);

describe('finding paragraphs', () => {
  it('takes accents and case for nothing', () => expect(search('VENEZUELIENS')).toEqual(['paragraph-s1']));
  it('looks in every language shown', () => expect(search('proceso')).toEqual(['paragraph-s2']));
  it('goes to a number', () => {
    expect(search('12')).toEqual(['paragraph-s12']);
    expect(search('§ 2')).toEqual(['paragraph-s2']);
  });
  it('finds nothing for nothing', () => expect(search('  ')).toEqual([]));
});

it('finds actions by any of their words', () => {
  const actions = ['Aperçu', 'Passer au suivant qui vous attend'].map((label) => ({ id: label, label, run: () => {} }));
  expect(matchingActions(actions, 'apercu').map(({ id }) => id)).toEqual(['Aperçu']);
  expect(matchingActions(actions, 'attend suivant')).toHaveLength(1);
  expect(matchingActions(actions, '')).toHaveLength(2);
});
