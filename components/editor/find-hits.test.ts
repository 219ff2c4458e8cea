import { expect, it } from 'vitest';
import { replacementsOf, type Hit } from './find-hits.ts';

const hit = (language: Hit['language'], from: number, to: number): Hit => ({
  id: `a:${language}:${from}`,
  segmentId: 'a',
  language,
  number: 1,
  text: 'one two one',
  span: { from, to },
});

it('replaces what is chosen in each cell at once, and never in the source', () => {
  expect(replacementsOf([hit('en', 0, 3), hit('en', 8, 11), hit('fr', 0, 3), hit('es', 4, 7)], 'X')).toEqual([
    { place: { segmentId: 'a', language: 'en' }, text: 'X two X' },
    { place: { segmentId: 'a', language: 'es' }, text: 'one X one' },
  ]);
});
