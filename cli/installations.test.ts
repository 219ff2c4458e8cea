import { existsSync } from 'node:fs';
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
