import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { commandLine } from './testing/command-line.ts';

vi.setConfig({ testTimeout: 180_000 });
const { triptyque, data, close } = commandLine();
afterAll(close);

const unreachable = {
  DATABASE_URL: 'postgres://secret-name:secret-word@127.0.0.1:9/none',
  TRIPTYQUE_SECRET: 'x'.repeat(32),
};

it('reads from no installation that is not there, and makes none by looking', async () => {
  const doctor = await triptyque(['doctor', '--json']);
  expect(doctor.status).toBe(0);
  expect(JSON.parse(doctor.stdout)).toContainEqual({
    check: 'database',
    state: 'warning',
    message: expect.stringContaining(data),
  });
  const backup = await triptyque(['backup', 'house.gz']);
  expect(backup).toEqual({
    status: 1,
    stdout: '',
    stderr: expect.stringMatching(/^There is no database at [^\n]+\n$/),
  });
  expect(existsSync(data)).toBe(false);
});

it('says in one sentence that a database does not answer, without its password', async () => {
  const list = await triptyque(['user', 'list'], unreachable);
  expect(list).toEqual({
    status: 1,
    stdout: '',
    stderr: expect.stringMatching(/^PostgreSQL cannot be reached[^\n]*\n$/),
  });
  const doctor = await triptyque(['doctor', '--json'], unreachable);
  expect(doctor.status).toBe(1);
  expect(JSON.parse(doctor.stdout)).toContainEqual({
    check: 'database',
    state: 'problem',
    message: list.stderr.trim(),
  });
});

it('says which variable is wrong', async () => {
  const { status, stderr } = await triptyque(['migrate'], { DATABASE_URL: 'mysql://localhost' });
  expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringMatching(/^DATABASE_URL: [^\n]+\n$/) });
});

it('makes a database that the doctor finds empty of people', async () => {
  const { status, stdout } = await triptyque(['migrate', '--json']);
  expect({ status, answer: JSON.parse(stdout) }).toEqual({ status: 0, answer: { migrated: true, database: 'sqlite' } });
  const doctor = JSON.parse((await triptyque(['doctor', '--json'])).stdout);
  expect(doctor).toContainEqual(expect.objectContaining({ check: 'schema', state: 'ok' }));
  expect(doctor).toContainEqual(expect.objectContaining({ check: 'administrator', state: 'warning' }));
});

it('is told what is wrong with it', async () => {
  const doctor = async () => {
    const { status, stdout } = await triptyque(['doctor', '--json']);
    return { status, answer: JSON.parse(stdout) };
  };
  const stateOf = async (check: string) => {
    const { status, answer } = await doctor();
    return { status, state: answer.find((one: { check: string }) => one.check === check)?.state };
  };
  chmodSync(join(data, 'secret'), 0o644);
  expect(await stateOf('secret')).toEqual({ status: 1, state: 'problem' });
  chmodSync(join(data, 'secret'), 0o600);

  const file = join(data, 'triptyque.db');
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.fill(0x5a, 8192));
  const { status, answer } = await doctor();
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
