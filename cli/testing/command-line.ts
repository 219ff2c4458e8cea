import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..', '..');

type Variables = Record<string, string>;
type Answer = { status: number | null; stdout: string; stderr: string };

const run = (script: string, args: string[], variables: Variables, cwd: string, input = ''): Promise<Answer> =>
  new Promise((done, fail) => {
    // What this test was started with says nothing about the installation that it makes.
    const { DATABASE_URL: _, TRIPTYQUE_DEMO: __, INIT_CWD: ___, NODE_OPTIONS: ____, ...rest } = process.env;
    const child = spawn(process.execPath, [join(root, script), ...args], { cwd, env: { ...rest, ...variables } });
    const answer: Answer = { status: null, stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (answer.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (answer.stderr += text));
    child.stdin.end(input);
    child.once('error', fail);
    child.once('close', (status) => done({ ...answer, status }));
  });

/** The real command line in a process of its own, on an installation of its own in an empty folder. */
export const commandLine = (variables: Variables = {}) => {
  const folder = mkdtempSync(join(tmpdir(), 'triptyque-cli-'));
  const data = join(folder, 'data');
  const environment = { TRIPTYQUE_DATA: data, ...variables };
  return {
    folder,
    data,
    triptyque: (args: string[], more: Variables = {}, input = '') =>
      run('cli/triptyque.ts', args, { ...environment, ...more }, folder, input),
    seed: () => run('samples/seed-demo.ts', [], { ...environment, TRIPTYQUE_DEMO: '1' }, root),
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
};

export const sample = (name: string): string => join(root, 'samples', name);
