import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { plain } from '#domain/text.ts';
import type { FaultKind } from './fault.ts';
import { faultsOf } from './faults-of.ts';
import { mend } from './mend.ts';

const mended = (text: string, place: 'segment' | 'contact' = 'segment') =>
  mend(
    plain(text),
    faultsOf(text, place).flatMap(({ spans }) => spans),
  ).text;
const kinds = (text: string, place: 'segment' | 'contact' = 'segment') => faultsOf(text, place).map(({ kind }) => kind);

test.each<[FaultKind, string, string]>([
  ['spaces', 'Deux  espaces', 'Deux espaces'],
  ['spaces', 'au monde : les flux', 'au monde\u00A0: les flux'],
  ['spaces', 'HCR: le', 'HCR\u00A0: le'],
  ['spaces', 'Vraiment ? Oui ; non !', 'Vraiment\u202F? Oui\u202F; non\u202F!'],
  ['spaces', '« oui »', '«\u00A0oui\u00A0»'],
  ['spaces', '«oui»', '«\u00A0oui\u00A0»'],
  ['spaces', 'un , deux .', 'un, deux.'],
  ['spaces', 'un,deux', 'un, deux'],
  ['spaces', 'C’est signé.Le texte suit', 'C’est signé. Le texte suit'],
  ['spaces', '50 000 personnes', '50\u202F000 personnes'],
  ['spaces', 'soit 12 % du total', 'soit 12\u00A0% du total'],
  ['spaces', 'au + 41 79 33', 'au +41 79 33'],
  ['quotes', 'il dit "oui" et "non"', 'il dit «\u00A0oui\u00A0» et «\u00A0non\u00A0»'],
  ['quotes', 'il dit “oui”', 'il dit «\u00A0oui\u00A0»'],
  ['apostrophes', "L'UE et l’OIM", 'L’UE et l’OIM'],
  ['hyphen-for-dash', 'la xénophobie - même isolée - doit', 'la xénophobie – même isolée – doit'],
  ['missing-accent', 'Les Etats membres', 'Les États membres'],
  ['missing-accent', 'A Genève, le comité', 'À Genève, le comité'],
  ['missing-accent', 'Fini. A la suite de quoi', 'Fini. À la suite de quoi'],
  ['missing-accent', 'Egalement, Evenement', 'Également, Événement'],
  ['missing-accent', 'LES ETATS', 'LES ÉTATS'],
  ['hasty-word', 'veuillez svp contacter', 'veuillez s’il vous plaît contacter'],
  ['hasty-word', 'Mr Dupont, etc...', 'M. Dupont, etc.'],
  ['ordinal-form', 'la 1ère et la 2ème', 'la 1re et la 2e'],
])('%s: %s', (kind, wrong, right) => {
  expect(new Set(kinds(wrong))).toContain(kind);
  expect(mended(wrong)).toBe(right);
  expect(kinds(right)).toEqual([]);
});

test.each([
  'À 14:30, voir https://www.iom.int/fr?x=1;y=2 ou presse@oim.int.',
  'Le plan A prévoit 4,5 millions et 1,5 point.',
  'A-t-il signé\u202F? Etienne et Emilie l’ont vu.',
  'Il a dit\u00A0: «\u00A0Elle a crié “non”.\u00A0»',
  'co-présidents, plate-forme, socio-économique',
  'Le texte (annexe B) est clos.',
  'Appelez le 022 717 91 11 ou le +41 22 717 91 11.',
  'Est-ce Elena\u202F? Eux, ensemble, en Europe.',
  'La résolution A/RES/74/1 du 12 décembre.',
])('finds nothing in: %s', (text) => expect(kinds(text)).toEqual([]));

describe('a line of the contact block', () => {
  it('tells of a prefix that does not fit its place', () => {
    const [fault] = faultsOf('À Genève\u00A0: Ana Ruiz, +507 63827815', 'contact');
    expect(fault).toMatchObject({ kind: 'telephone-prefix', data: { place: 'Genève', usual: '+41' } });
    expect(fault?.spans).toEqual([{ from: 21, to: 34, replacement: null }]);
  });
  it.each([
    'À Genève\u00A0: Ana Ruiz, +41 79 33 77 591',
    'À Ramallah\u00A0: +972 2 123 45 67',
    'Ana Ruiz, +507 63827815',
  ])('finds nothing in %s', (line) => expect(kinds(line, 'contact')).toEqual([]));
});

describe('whatever the text', () => {
  const piece = fc.constantFrom(
    'Etat',
    'A',
    ' ',
    '  ',
    "'",
    '"',
    '«',
    '»',
    ':',
    ' - ',
    'svp',
    '1ère',
    ',',
    '50 000',
    'é',
    '\u00A0',
    '.',
    '(',
    '+41 22 717 91 11',
  );
  const text = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));
  it('spans lie in it, in order, and no two faults have one key', () => {
    fc.assert(
      fc.property(text, (words) => {
        const faults = faultsOf(words, 'contact');
        expect(new Set(faults.map(({ key }) => key)).size).toBe(faults.length);
        for (const { spans } of faults) {
          for (const [at, { from, to }] of spans.entries()) {
            expect(from).toBeGreaterThanOrEqual(spans[at - 1]?.to ?? 0);
            expect(to).toBeLessThanOrEqual(words.length);
          }
        }
      }),
    );
  });
  it('mending typography changes no letter and no digit', () => {
    const bare = (words: string) => words.replace(/[^\p{L}\p{N}]/gu, '');
    fc.assert(
      fc.property(text, (words) => {
        const typographic = faultsOf(words).filter(({ kind }) => ['spaces', 'quotes', 'apostrophes'].includes(kind));
        const spans = typographic.flatMap((fault) => fault.spans);
        expect(bare(mend(plain(words), spans).text)).toBe(bare(words));
      }),
    );
  });
});
