import { existsSync } from 'node:fs';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { UsageError } from './command.ts';
import { backupCommand } from './commands/backup.ts';
import { doctorCommand } from './commands/doctor.ts';
import { exportCommand } from './commands/export.ts';
import { importCommand } from './commands/import.ts';
import { migrateCommand } from './commands/migrate.ts';
import { restoreCommand } from './commands/restore.ts';
import { segmentCommand } from './commands/segment.ts';
import { userCommand } from './commands/user.ts';
import { commandLine } from './testing/command-line.ts';

vi.setConfig({ testTimeout: 60_000 });
const { triptyque, data, close } = commandLine();
afterAll(close);

const commands = {
  migrate: migrateCommand,
  user: userCommand,
  import: importCommand,
  export: exportCommand,
  segment: segmentCommand,
  backup: backupCommand,
  restore: restoreCommand,
  doctor: doctorCommand,
};
type Name = keyof typeof commands;

describe('help', () => {
  it('lists every command', async () => {
    const { status, stdout } = await triptyque(['--help']);
    expect(status).toBe(0);
    for (const name of Object.keys(commands)) expect(stdout).toContain(`\n  ${name} `);
  });

  it('is given by each command, whatever else is said', async () => {
    const { status, stdout } = await triptyque(['restore', 'a.gz', '--help']);
    expect({ status, stdout }).toEqual({ status: 0, stdout: `${restoreCommand.help}\n` });
  });

  it.each(Object.entries(commands))('of %s says how it is called', (name, { help }) => {
    expect(help).toContain(`npm run -s triptyque -- ${name}`);
    expect(help).toContain('--json');
  });
});

describe('a call that is wrong', () => {
  it.each([
    [[], /^Usage/],
    [['approve'], /no command “approve”/],
    [['backup', '--fast'], /--fast.*See: npm run -s triptyque -- backup --help/s],
  ])('is told so with status 64, and makes nothing: %j', async (args, message) => {
    const { status, stdout, stderr } = await triptyque(args);
    expect({ status, stdout }).toEqual({ status: 64, stdout: '' });
    expect(stderr).toMatch(message);
    expect(existsSync(data)).toBe(false);
  });

  const person = ['add', 'a@example.org'];
  const source = ['a.txt', '--reference', 'X', '--organization'];
  it.each<[Name, string[], RegExp]>([
    ['import', [], /Name one file/],
    ['import', ['a.txt'], /--reference/],
    ['import', [...source, 'OIM,,'], /empty name/],
    ['import', [...source, 'OIM', '--languages', 'fr'], /en, es/],
    ['import', [...source, 'OIM', '--title', ' '], /--title/],
    ['user', [], /Say what to do/],
    ['user', ['praise', 'a@example.org'], /Say what to do/],
    ['user', ['disable', 'nobody'], /e-mail address/],
    ['user', [...person, '--roles', 'publisher'], /--name/],
    ['user', [...person, '--name', 'A', '--roles', 'king'], /no role “king”/],
    ['user', [...person, '--name', 'A', '--roles', 'translator:fr'], /held in en, es/],
    ['user', [...person, '--name', 'A', '--roles', 'publisher:en'], /without a language/],
    ['export', ['X', '--language', 'de'], /fr, en or es/],
    ['segment', [], /fr, en, es/],
    ['export', ['X', '--language', 'fr', '--format', 'pdf'], /markdown/],
    ['backup', [], /archive to write/],
    ['restore', ['a', 'b'], /archive to restore/],
  ])('is stopped before anything is opened: %s %j', async (name, args, message) => {
    const called = commands[name].run(args);
    await expect(called).rejects.toBeInstanceOf(UsageError);
    await expect(called).rejects.toThrow(message);
  });
});
