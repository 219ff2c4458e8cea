import { plain, type Mark } from '#domain/text.ts';
import { describe, expect, test } from 'vitest';
import { affectsByDefault } from './affects-by-default.ts';

const all = ['en', 'es'] as const;
const none: string[] = [];
const affected = (before: string, after: string) => affectsByDefault(plain(before), plain(after), all);

describe('matters for no language', () => {
  test.each([
    ['a space before a colon', 'Texte : suite', 'Texte\u00A0: suite'],
    ['a double space', 'les  pays', 'les pays'],
    ['the glyph of an apostrophe', "l'OIM", 'l’OIM'],
    ['quotation marks', '"x"', '« x »'],
    ['a hyphen for a dash', 'un appel - urgent -', 'un appel – urgent –'],
    ['points of suspension', 'et ainsi...', 'et ainsi…'],
    ['a space in a figure', '50 000 personnes', '50\u202F000 personnes'],
    ['an accent on a capital', 'A Genève et Etats', 'À Genève et États'],
    ['an accent', 'les Vénézueliens', 'les Vénézuéliens'],
    ['a capital', 'les Etats Membres', 'les Etats membres'],
    ['a doubled letter', 'le dévelopement', 'le développement'],
    ['two doubled letters', 'des apelations', 'des appellations'],
    ['a letter left out', 'le gouvernment', 'le gouvernement'],
    ['two letters swapped', 'la confrénece', 'la confréence'],
    ['an agreement', 'les mesures annoncé', 'les mesures annoncées'],
  ])('%s', (_, before, after) => {
    expect(affected(before, after)).toEqual(none);
  });
});

describe('matters for every language', () => {
  test.each([
    ['another word', 'Le texte', 'Un texte'],
    ['a figure', '4,5 millions', '4,6 millions'],
    ['a figure’s separator', '4,5 millions', '4.5 millions'],
    ['a scale', 'deux millions', 'deux milliards'],
    ['a number in words', 'treize pays', 'trente pays'],
    ['a negation', 'Le HCR participe', 'Le HCR ne participe pas'],
    ['a negating prefix', 'c’est possible', 'c’est impossible'],
    ['a word less', 'un grand pas', 'un pas'],
    ['a word that a letter makes another', 'adapter le texte', 'adopter le texte'],
    ['an opposite', 'en hausse de', 'en baisse de'],
    ['another tense', 'il annonce que', 'il annoncera que'],
    ['a short word told apart by an accent', 'ici ou ailleurs', 'ici où ailleurs'],
    ['a name', 'M. Morel', 'M. Moret'],
    ['another order', 'l’OIM et le HCR', 'le HCR et l’OIM'],
    ['a sign that turns a sentence', 'Il vient.', 'Il vient ?'],
  ])('%s', (_, before, after) => {
    expect(affected(before, after)).toEqual(all);
  });
});

describe('a change of marks alone', () => {
  const text = 'Voir le rapport.';
  const withMarks = (...marks: Mark[]) => affectsByDefault(plain(text), { text, marks }, all);

  test('matters for no language where it is emphasis', () => {
    expect(withMarks({ kind: 'bold', from: 0, to: 4 }, { kind: 'italic', from: 8, to: 15 })).toEqual(none);
  });
  test('matters where a link or a footnote came, went or leads elsewhere', () => {
    expect(withMarks({ kind: 'link', from: 8, to: 15, href: 'https://example.org' })).toEqual(all);
    expect(withMarks({ kind: 'footnote', from: 15, to: 15, note: 'Page 3.' })).toEqual(all);
  });
});
