import { describe, expect, it } from 'vitest';
import { plain } from '#domain/text.ts';
import { translationIn } from '#domain/workflow/testing/translation-in.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import { matchingActions, matchingParagraphs } from './palette-items.ts';

const texts = [
  ['Les réfugiés vénézuéliens', 'Los refugiados venezolanos'],
  ['Le Processus de Quito', 'El Proceso de Quito'],
  ...Array.from({ length: 9 }, () => ['Autre', 'Otro'] as const),
  ['FIN', 'FIN'],
] as const;
const store = {
  total: texts.length,
  segmentAt: (index: number) => {
    const text = texts[index]?.[0];
    return text === undefined
      ? undefined
      : { id: `s${index}`, position: index, kind: 'paragraph' as const, source: plain(text), words: 3 };
  },
  translation: ({ segmentId, language }: { segmentId: string; language: TargetLanguage }) => ({
    ...translationIn('draft'),
    segmentId,
    language,
    text: plain(texts[Number(segmentId.slice(1))]?.[1] ?? ''),
  }),
};
const search = (asked: string) => matchingParagraphs(store, ['es'], asked, 60).map(({ index }) => index);

describe('finding paragraphs', () => {
  it('takes accents and case for nothing', () => expect(search('VENEZUELIENS')).toEqual([0]));
  it('looks in every language shown', () => expect(search('proceso')).toEqual([1]));
  it('goes to a number', () => {
    expect(search('12')).toEqual([11]);
    expect(search('§ 2')).toEqual([1]);
    expect(matchingParagraphs({ ...store, total: 9500 }, ['es'], '9,000', 60)[0]).toMatchObject({ index: 8999 });
  });
  it('finds nothing for nothing', () => expect(search('  ')).toEqual([]));
});

it('finds actions by any of their words', () => {
  const actions = ['Aperçu', 'Passer au suivant qui vous attend'].map((label) => ({ id: label, label, run: () => {} }));
  expect(matchingActions(actions, 'apercu').map(({ id }) => id)).toEqual(['Aperçu']);
  expect(matchingActions(actions, 'attend suivant')).toHaveLength(1);
  expect(matchingActions(actions, '')).toHaveLength(2);
});
