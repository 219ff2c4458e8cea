import { describe, expect, test } from 'vitest';
import { realign } from './realign.ts';

type Row = [text: string, was: string | null, became: string, parts?: string[]];

const paragraphs = {
  titre: 'Communiqué conjoint des co-présidents de la Conférence de solidarité',
  ouverture:
    'La Conférence internationale de solidarité, tenue à Bruxelles les 28 et 29 octobre 2019, a adressé un message fort de soutien aux réfugiés et aux migrants vénézuéliens.',
  delegations:
    '120 délégations y ont participé, y compris des institutions de l’Union européenne et les pays d’Amérique latine et des Caraïbes les plus touchés.',
  chiffres:
    'Selon les statistiques officielles, environ 4,5 millions de Vénézuéliens ont quitté leur pays. Ce chiffre pourrait atteindre 6,5 millions de personnes d’ici fin 2020.',
  solidarite:
    'La Conférence a salué la remarquable solidarité des pays de la région et a reconnu les défis majeurs auxquels ils sont confrontés.',
  quito: 'Le Processus de Quito constitue un pas important vers l’harmonisation des politiques des pays d’accueil.',
  merci: 'Merci.',
};
type Name = keyof typeof paragraphs;
const names = Object.keys(paragraphs) as Name[];
const p = paragraphs;

const old = names.map((id) => ({
  id,
  kind: id === 'titre' ? ('headline' as const) : ('paragraph' as const),
  text: p[id],
}));
const untouched = (...these: Name[]): Row[] => these.map((name) => [p[name], name, 'unchanged']);

const cases: [what: string, rows: Row[], deleted: Name[]][] = [
  ['nothing', untouched(...names), []],
  [
    'a figure',
    [
      ...untouched('titre', 'ouverture', 'delegations'),
      [p.chiffres.replace('4,5', '4,6'), 'chiffres', 'edited'],
      ...untouched('solidarite', 'quito', 'merci'),
    ],
    [],
  ],
  [
    'only the typography',
    [
      ...untouched('titre', 'ouverture', 'delegations', 'chiffres', 'solidarite', 'quito'),
      ['Merci !', 'merci', 'edited'],
    ],
    [],
  ],
  [
    'the headline, written anew',
    [
      ['Solidarité : la Conférence de Bruxelles promet 120 millions', 'titre', 'edited'],
      ...untouched('ouverture', 'delegations', 'chiffres', 'solidarite', 'quito', 'merci'),
    ],
    [],
  ],
  [
    'a paragraph more, and one less',
    [
      ...untouched('titre', 'ouverture'),
      ['L’Organisation internationale pour les migrations publiera son rapport en mars.', null, 'added'],
      ...untouched('delegations', 'solidarite', 'quito', 'merci'),
    ],
    ['chiffres'],
  ],
  [
    'a paragraph that moved to the end',
    [
      ...untouched('titre', 'ouverture', 'chiffres', 'solidarite', 'quito', 'merci'),
      [p.delegations, 'delegations', 'moved'],
    ],
    [],
  ],
  [
    'a paragraph that moved up and was edited',
    [
      ...untouched('titre'),
      [p.quito.replace('un pas important', 'un grand pas'), 'quito', 'moved-edited'],
      ...untouched('ouverture', 'delegations', 'chiffres', 'solidarite', 'merci'),
    ],
    [],
  ],
  [
    'a paragraph cut in two: the longer part is the old one',
    [
      ...untouched('titre', 'ouverture', 'delegations'),
      [
        'Selon les statistiques officielles, environ 4,5 millions de Vénézuéliens ont quitté leur pays.',
        'chiffres',
        'split',
      ],
      ['Ce chiffre pourrait atteindre 6,5 millions de personnes d’ici fin 2020.', null, 'split', ['chiffres']],
      ...untouched('solidarite', 'quito', 'merci'),
    ],
    [],
  ],
  [
    'two paragraphs joined: the longer one stays',
    [
      ...untouched('titre', 'ouverture', 'delegations', 'chiffres'),
      [`${p.solidarite} ${p.quito}`, 'solidarite', 'merged', ['quito']],
      ...untouched('merci'),
    ],
    [],
  ],
  [
    'three paragraphs joined and edited',
    [
      ...untouched('titre', 'ouverture', 'delegations', 'chiffres'),
      [
        `${p.solidarite.replace('majeurs', 'considérables')} ${p.quito} ${p.merci}`,
        'solidarite',
        'merged',
        ['quito', 'merci'],
      ],
    ],
    [],
  ],
  [
    'a paragraph replaced by one of something else',
    [
      ...untouched('titre', 'ouverture', 'delegations', 'chiffres', 'solidarite'),
      ['Un dîner de gala suivra au palais royal, en présence des ambassadeurs.', null, 'added'],
      ...untouched('merci'),
    ],
    ['quito'],
  ],
  [
    'a paragraph shortened to its first half',
    [
      ...untouched('titre', 'ouverture'),
      ['120 délégations y ont participé.', 'delegations', 'edited'],
      ...untouched('chiffres', 'solidarite', 'quito', 'merci'),
    ],
    [],
  ],
];

describe('a French text of which changed', () => {
  test.each(cases)('%s', (_, rows, deleted) => {
    const fresh = rows.map(([text, was]) => ({
      kind: was === 'titre' ? ('headline' as const) : ('paragraph' as const),
      text,
    }));
    const realigned = realign(old, fresh);
    expect(realigned.rows).toEqual(rows.map(([, id, became, parts = null]) => ({ id, class: became, parts })));
    expect(realigned.deleted).toEqual(deleted);
  });
});

describe('paragraphs that are the same word for word', () => {
  const same = (...texts: string[]) =>
    texts.map((text, at) => ({ id: `${text}${at}`, kind: 'paragraph' as const, text }));

  test('keep their order', () => {
    const before = same('Voir la note.', 'A', 'Voir la note.', 'B', 'Voir la note.');
    const { rows } = realign(before, same('Voir la note.', 'A', 'B', 'Voir la note.'));
    expect(rows.map(({ id }) => id)).toEqual(['Voir la note.0', 'A1', 'B3', 'Voir la note.4']);
  });

  test('come by the thousand without taking long', () => {
    const before = same(...Array.from({ length: 5000 }, () => 'Voir la note.'));
    const { rows, deleted } = realign(before, before.slice(1000));
    expect(rows.every((row) => row.class === 'unchanged')).toBe(true);
    expect(deleted).toHaveLength(1000);
  });
});

test('a text of 10,000 paragraphs that all changed takes seconds', () => {
  let seed = 1;
  // Few words are in every other paragraph, and most in few: as in a language.
  const word = () => `mot${Math.floor(4000 * ((seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647) ** 3)}`;
  const text = () => Array.from({ length: 60 }, word).join(' ');
  const before = Array.from({ length: 10_000 }, (_, at) => ({
    id: `${at}`,
    kind: 'paragraph' as const,
    text: text(),
  }));
  const after = before.map(({ kind, text: was }, at) => ({ kind, text: was.replace(/\S+ /, `neuf${at % 7} `) }));
  const begun = performance.now();
  const { rows } = realign(before, [...after.slice(5000), ...after.slice(0, 5000)]);
  // About three seconds; a hundred million pairs would take an hour.
  expect(performance.now() - begun).toBeLessThan(20_000);
  expect(rows.filter(({ id }, at) => id === `${(at + 5000) % 10_000}`).length).toBeGreaterThan(9_990);
});
