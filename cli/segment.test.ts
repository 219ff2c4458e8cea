import { afterAll, expect, it, vi } from 'vitest';
import { commandLine } from './testing/command-line.ts';

vi.setConfig({ testTimeout: 60_000 });
const { triptyque, close } = commandLine();
afterAll(close);

const segment = async (input: string, language = 'fr') => {
  const { status, stdout } = await triptyque(['segment', '--language', language], {}, input);
  return { status, said: JSON.parse(stdout) as unknown };
};

it('prints the sentences of what comes in, without a database', async () => {
  const text = 'M. Dupont a signé l’art. 5.\u00A0Mme Morel aussi.\n\nVoir p. ex. le n° 12.\nFIN';
  expect(await segment(text)).toEqual({
    status: 0,
    said: ['M. Dupont a signé l’art. 5.', 'Mme Morel aussi.', 'Voir p. ex. le n° 12.', 'FIN'],
  });
});

it('joins what was wrapped at a width', async () => {
  const wrapped = [
    'Les États réunis à Quito ont adopté une déclaration commune sur la',
    'situation des personnes réfugiées et migrantes dans la région, et ont',
    'demandé à la communauté internationale de renforcer son appui aux pays',
    'qui les accueillent. La prochaine réunion se tiendra à Bogotá.',
  ].join('\n');
  expect((await segment(wrapped)).said).toHaveLength(2);
});

it('refuses what is no text, and finds nothing in nothing', async () => {
  expect(await segment('')).toEqual({ status: 0, said: [] });
  expect(await segment('a\u0000b')).toMatchObject({ status: 2, said: { refused: { code: expect.any(String) } } });
});
