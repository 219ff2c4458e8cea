import { expect, it } from 'vitest';
import { initialsOf, peopleAt } from './presence-groups.ts';

const person = (id: string, segmentId: string | null) => ({ id, name: id, segmentId, language: 'en' as const });

it('gives the others in one cell, and the same list as long as nothing changed', () => {
  const people = [person('me', 'a'), person('ada', 'b'), person('leo', null), person('zoe', 'b')];
  const inB = peopleAt(people, { segmentId: 'b', language: 'en' }, 'me');
  expect(inB.map(({ id }) => id)).toEqual(['ada', 'zoe']);
  expect(peopleAt(people, { segmentId: 'b', language: 'en' }, 'me')).toBe(inB);
  expect(peopleAt(people, { segmentId: 'b', language: 'es' }, 'me')).toEqual([]);
});

it('does not count oneself as somebody else', () => {
  const people = [person('me', 'a'), person('ada', 'a')];
  expect(peopleAt(people, { segmentId: 'a', language: 'en' }, 'me').map(({ id }) => id)).toEqual(['ada']);
  expect(peopleAt([person('me', 'a')], { segmentId: 'a', language: 'en' }, 'me')).toEqual([]);
});

it.each([
  ['Ada Morel', 'AM'],
  ['Émile', 'É'],
  ['María del Carmen Ortiz', 'MO'],
  ['Jean-Luc', 'JL'],
  ['', ''],
])('stands for %s by %s', (name, letters) => expect(initialsOf(name)).toBe(letters));
