import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from './align.ts';
import type { AlignPart } from './pair.ts';

const paragraph = (text: string): AlignPart => ({ kind: 'paragraph', text });
const french = [
  { kind: 'headline' as const, text: 'Une conférence pour les réfugiés' },
  paragraph('La Conférence a réuni 120 délégations à Bruxelles le 28 octobre 2019.'),
  paragraph('Elle a annoncé 4,5 millions d’euros pour les pays d’accueil, et 300 000 dollars pour le HCR.'),
  paragraph('« Nous devons aux réfugiés une réponse à la hauteur », a dit le Haut-Commissaire.'),
  paragraph('Les participants se retrouveront au printemps.'),
  paragraph('Pour toute question : presse@example.org'),
];
const english = [
  { kind: 'headline' as const, text: 'A conference for refugees' },
  paragraph('The Conference brought together 120 delegations in Brussels on 28 October 2019.'),
  paragraph('It announced 4.5 million euros for host countries, and 300,000 dollars for UNHCR.'),
  paragraph('“We owe refugees an answer that rises to the occasion,” the High Commissioner said.'),
  paragraph('Participants will meet again in the spring.'),
  paragraph('Questions: presse@example.org'),
];
const shapeOf = (targets: AlignPart[], sources = french) =>
  align(sources, targets, 'en').map((pair) => [pair.sources, pair.targets]);
const without = (at: number) => english.filter((_, nth) => nth !== at);
const text = (at: number) => english[at]?.text ?? '';

describe('alignment', () => {
  it('puts each paragraph beside its own, and is sure of it', () => {
    expect(align(french, english, 'en')).toEqual(
      french.map((_, at) => ({ sources: [at], targets: [at], confidence: 'high' })),
    );
  });

  it('finds what was left out', () => {
    expect(shapeOf(without(2))).toEqual([
      [[0], [0]],
      [[1], [1]],
      [[2], []],
      [[3], [2]],
      [[4], [3]],
      [[5], [4]],
    ]);
  });

  it('finds what was added', () => {
    const added = paragraph(
      'Journalists are asked to register before Friday; seats are allotted in the order of arrival.',
    );
    expect(shapeOf(english.toSpliced(3, 0, added))).toContainEqual([[], [3]]);
  });

  it('finds two paragraphs that were made one, and one that was made two', () => {
    const merged = english.toSpliced(1, 2, paragraph(`${text(1)} ${text(2)}`));
    expect(shapeOf(merged)).toContainEqual([[1, 2], [1]]);
    const [half = '', rest = ''] = text(2).split(', and ');
    const split = english.toSpliced(2, 1, paragraph(`${half}.`), paragraph(`And ${rest}`));
    expect(shapeOf(split)).toContainEqual([[2], [2, 3]]);
  });

  it('leaves a paragraph that moved beside nothing, to be put right by a person', () => {
    const moved = [...without(1), paragraph(text(1))];
    const pairs = align(french, moved, 'en');
    expect(pairs).toContainEqual({ sources: [1], targets: [], confidence: 'low' });
    expect(pairs).toContainEqual({ sources: [], targets: [5], confidence: 'low' });
  });

  it('goes by figures where lengths say nothing', () => {
    const source = ['12', '57', '80', '31'].map((figure) =>
      paragraph(`Le total était de ${figure} tonnes cette année.`),
    );
    const target = ['57', '80', '31'].map((figure) => paragraph(`This year the total was ${figure} tons.`));
    expect(shapeOf(target, source)).toEqual([
      [[0], []],
      [[1], [0]],
      [[2], [1]],
      [[3], [2]],
    ]);
  });

  it('is not sure of a pair whose figures differ', () => {
    const other = english.with(1, paragraph(text(1).replace('120', '210')));
    expect(align(french, other, 'en').filter(({ confidence }) => confidence === 'low')).toEqual([
      { sources: [1], targets: [1], confidence: 'low' },
    ]);
  });

  it('takes nothing beside nothing', () => {
    expect(align([], [], 'es')).toEqual([]);
    expect(shapeOf([])).toEqual(french.map((_, at) => [[at], []]));
    expect(shapeOf(english, [])).toEqual(english.map((_, at) => [[], [at]]));
  });
});

describe('whatever is aligned', () => {
  const parts = fc.array(
    fc.record({
      kind: fc.constantFrom('paragraph' as const, 'heading' as const, 'list-item' as const),
      text: fc.oneof(
        fc.constantFrom(...french.map((one) => one.text), ...english.map((one) => one.text)),
        fc.string({ maxLength: 60 }),
      ),
    }),
    { maxLength: 30 },
  );

  it('has every paragraph of both once, forward, and the same each time', () => {
    fc.assert(
      fc.property(parts, parts, fc.constantFrom('en' as const, 'es' as const), (sources, targets, language) => {
        const pairs = align(sources, targets, language);
        expect(pairs.flatMap((pair) => pair.sources)).toEqual(sources.map((_, at) => at));
        expect(pairs.flatMap((pair) => pair.targets)).toEqual(targets.map((_, at) => at));
        expect(align(sources, targets, language)).toEqual(pairs);
      }),
      { numRuns: 150 },
    );
  });

  it('is whole where one side is far longer than the other', () => {
    const many = Array.from({ length: 3000 }, (_, at) => paragraph(`Paragraphe ${at} du rapport annuel.`));
    for (const [sources, targets] of [
      [many, english],
      [french, many],
    ] as const) {
      const pairs = align(sources, targets, 'en');
      expect(pairs.flatMap((pair) => pair.sources)).toHaveLength(sources.length);
      expect(pairs.flatMap((pair) => pair.targets)).toHaveLength(targets.length);
    }
  });
});
