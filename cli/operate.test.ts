import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { emptyDatabase } from '#server/testing/empty-database.ts';
import { commandLine, sample } from './testing/command-line.ts';

// Each step is a process that loads the program anew.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const database = process.env['DATABASE_URL'] ? await emptyDatabase() : null;
const { triptyque, seed, folder, close } = commandLine(
  database ? { DATABASE_URL: database.url, TRIPTYQUE_SECRET: 'a secret of a test, 32 characters long' } : {},
);
beforeAll(async () => {
  const { status, stderr } = await seed();
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
afterAll(async () => {
  close();
  await database?.drop();
});

const json = async (...args: string[]) => {
  const { status, stdout, stderr } = await triptyque([...args, '--json']);
  if (stdout === '') throw new Error(stderr);
  return { status, answer: JSON.parse(stdout) };
};
type Person = { email: string; grants: unknown[]; disabledAt: string | null };

it('adds, changes, disables, enables and lists people, and makes reset links', async () => {
  const email = 'lea@example.org';
  const link = { path: expect.stringMatching(/^\/\S+$/), expiresAt: expect.stringContaining('T') };
  const add = ['user', 'add', 'Lea@Example.org', '--name', 'Léa Roux', '--roles', 'translator:en,publisher'];
  expect(await json(...add)).toMatchObject({ status: 0, answer: link });
  const grants = [{ role: 'reviewer', language: 'es' }];
  expect(await json('user', 'roles', email, '--roles', 'reviewer:es')).toMatchObject({ status: 0, answer: { grants } });
  expect(await json('user', 'reset', email)).toMatchObject({ status: 0, answer: link });
  expect((await json('user', 'disable', email)).answer.disabledAt).not.toBeNull();
  expect(await json('user', 'reset', email)).toMatchObject({ status: 2, answer: { refused: { code: 'not-found' } } });
  expect((await json('user', 'enable', email)).answer.disabledAt).toBeNull();
  const { answer } = await json('user', 'list');
  expect(answer).toHaveLength(10);
  expect(answer.find((one: Person) => one.email === email)).toMatchObject({
    name: 'Léa Roux',
    grants,
    disabledAt: null,
  });
});

it('exports a language as text, Markdown and JSON', async () => {
  const spanish = ['export', 'NI/2019/07', '--language', 'es'];
  const text = await triptyque(spanish);
  expect(text).toMatchObject({ status: 0, stderr: '' });
  const { status, answer } = await json(...spanish);
  expect(status).toBe(0);
  const [headline] = answer.segments;
  expect(headline).toMatchObject({ kind: 'headline', approved: true });
  expect(text.stdout.split('\n')[0]).toBe(headline.text.text);
  const markdown = await triptyque([...spanish, '--format', 'markdown']);
  expect(markdown.stdout.split('\n')[0]).toBe(`# ${headline.text.text}`);
  expect((await triptyque(['export', 'CP/2019/41', '--language', 'en'])).stderr).toMatch(
    /^\d+ of 12 texts are not approved\.\n$/,
  );
  expect(await json('export', 'CP/0000/0', '--language', 'en')).toMatchObject({
    status: 2,
    answer: { refused: { code: 'not-found' } },
  });
});

it('imports a communiqué that is then there', async () => {
  const call = ['import', sample('communique.fr.txt'), '--organization', 'HCR,UNHCR,OIM', '--languages', 'es'];
  const { status, answer } = await json(...call, '--reference', 'CP/2026/1');
  expect(status).toBe(0);
  const exported = await json('export', answer.id, '--language', 'fr');
  expect(exported.answer.organizations).toHaveLength(2);
  expect(exported.answer.segments).toHaveLength(12);
  expect(
    await json('import', sample('communique.fr.txt'), '--organization', 'OMPI', '--reference', 'CP/2026/2'),
  ).toMatchObject({
    status: 2,
    answer: { refused: { code: 'not-found', message: expect.stringContaining('OMPI') } },
  });
});

it('moves everything to a SQLite installation, which the doctor finds sound, and back', async () => {
  const archive = join(folder, 'house.gz');
  const { answer } = await json('backup', 'house.gz');
  expect(answer).toMatchObject({
    file: archive,
    rows: expect.any(Number),
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  expect(await json('restore', archive)).toMatchObject({ status: 2, answer: { refused: { code: 'not-empty' } } });

  const other = commandLine();
  const restored = await other.triptyque(['restore', archive, '--json']);
  expect(JSON.parse(restored.stdout)).toMatchObject({ rows: answer.rows });
  const { status, stdout } = await other.triptyque(['doctor', '--json']);
  const problems = JSON.parse(stdout).filter(({ state }: { state: string }) => state === 'problem');
  expect({ status, problems }).toEqual({ status: 0, problems: [] });

  const there = join(other.folder, 'there.gz');
  expect((await other.triptyque(['backup', there])).status).toBe(0);
  expect(await json('restore', there, '--replace')).toMatchObject({ status: 0, answer: { rows: answer.rows } });
  const back = join(folder, 'back.gz');
  expect((await json('backup', back)).status).toBe(0);
  const [before, between, after] = [archive, there, back].map(rowsOf);
  expect(before).toHaveLength(answer.rows + 1);
  expect(between).toEqual(before);
  expect(after).toEqual(before);
  other.close();
});

/** Rows and foot of an archive; its head says when it was made. */
const rowsOf = (file: string): unknown[] =>
  gunzipSync(readFileSync(file))
    .toString()
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => JSON.parse(line));
