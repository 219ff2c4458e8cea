import { expect, it } from 'vitest';
import { targetLanguages } from '#locales/languages/language.ts';
import { charactersOf, nameOfCharacter } from './characters-of.ts';

it.each(targetLanguages)('offers each character once, and names what cannot be seen or heard (%s)', (language) => {
  const all = charactersOf(language).flatMap(({ characters }) => characters);
  expect(new Set(all).size).toBe(all.length);
  for (const character of all) expect([...character]).toHaveLength(1);
  const unseen = all.filter((character) => /[^\p{L}\p{N}\p{Sc}°±½²§©]/u.test(character));
  expect(unseen.filter((character) => nameOfCharacter(character) === null)).toEqual([]);
});

it('offers first what the language opens with', () => {
  expect(
    charactersOf('es')
      .find(({ group }) => group === 'punctuation')
      ?.characters.slice(0, 2),
  ).toEqual(['¿', '¡']);
});
