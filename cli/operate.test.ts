import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { commandLine, sample } from './testing/command-line.ts';

// Each step is a process that loads the program anew.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const { triptyque, seed, folder, data, close } = commandLine();
beforeAll(async () => {
  const { status, stderr } = await seed();
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
afterAll(close);

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
  expect(await json(...add)).toMatchObject({ status: 2, answer: { refused: { code: 'email-taken' } } });
  const grants = [{ role: 'reviewer', language: 'es' }];
  expect(await json('user', 'roles', email, '--roles', 'reviewer:es')).toMatchObject({ status: 0, answer: { grants } });
  expect(await json('user', 'reset', email)).toMatchObject({ status: 0, answer: link });
  expect((await json('user', 'disable', email)).answer.disabledAt).not.toBeNull();
  expect(await json('user', 'reset', email)).toMatchObject({ status: 2, answer: { refused: { code: 'not-found' } } });
  expect((await json('user', 'enable', email)).answer.disabledAt).toBeNull();
  expect(await json('user', 'disable', 'administrator@example.org')).toMatchObject({
    status: 2,
    answer: { refused: { code: 'last-administrator' } },
  });
  expect(await json('user', 'reset', 'nobody@example.org')).toMatchObject({ status: 2 });
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
  expect(await json('export', answer.id, '--language', 'en')).toMatchObject({ status: 2 });
  expect(await json(...call, '--reference', 'CP/2026/1')).toMatchObject({
    status: 2,
    answer: { refused: { code: 'reference-taken' } },
  });
  expect(
    await json('import', sample('communique.fr.txt'), '--organization', 'OMPI', '--reference', 'CP/2026/2'),
  ).toMatchObject({
    status: 2,
    answer: { refused: { code: 'not-found', message: expect.stringContaining('OMPI') } },
  });
});

it('moves everything to another installation, which the doctor finds sound', async () => {
  const archive = join(folder, 'house.gz');
  const { answer } = await json('backup', 'house.gz');
  expect(answer).toMatchObject({
    file: archive,
    rows: expect.any(Number),
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  expect(await json('restore', archive)).toMatchObject({ status: 2, answer: { refused: { code: 'not-empty' } } });
  expect(await json('restore', 'gone.gz')).toMatchObject({ status: 2, answer: { refused: { code: 'not-empty' } } });

  const other = commandLine();
  const restored = await other.triptyque(['restore', archive, '--json']);
  expect(JSON.parse(restored.stdout)).toMatchObject({ rows: answer.rows });
  const { status, stdout } = await other.triptyque(['doctor', '--json']);
  const problems = JSON.parse(stdout).filter(({ state }: { state: string }) => state === 'problem');
  expect({ status, problems }).toEqual({ status: 0, problems: [] });
  expect((await other.triptyque(['restore', join(other.folder, 'gone.gz'), '--replace', '--json'])).stdout).toContain(
    'file-unreadable',
  );
  other.close();
});

it('finds what is wrong', async () => {
  const stateOf = async (check: string) => {
    const { status, answer } = await json('doctor');
    return { status, state: answer.find((one: { check: string }) => one.check === check)?.state };
  };
  chmodSync(join(data, 'secret'), 0o644);
  expect(await stateOf('secret')).toEqual({ status: 1, state: 'problem' });
  chmodSync(join(data, 'secret'), 0o600);
  expect(await stateOf('secret')).toEqual({ status: 0, state: 'ok' });

  const file = join(data, 'triptyque.db');
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.fill(0x5a, 8192, Math.floor(bytes.length / 2)));
  const { status, answer } = await json('doctor');
  expect(status).toBe(1);
  expect(JSON.stringify(answer)).toContain('damaged');
  writeFileSync(file, 'no database at all, though the file has its name');
  expect(await stateOf('database')).toEqual({ status: 1, state: 'problem' });
  const list = await triptyque(['user', 'list']);
  expect(list).toEqual({
    status: 1,
    stdout: '',
    stderr: expect.stringMatching(/^The database file is damaged[^\n]*\n$/),
  });
});
