import type { Command } from './command.ts';
import { say, print, UsageError } from './command.ts';
import { backupCommand } from './commands/backup.ts';
import { doctorCommand } from './commands/doctor.ts';
import { exportCommand } from './commands/export.ts';
import { importCommand } from './commands/import.ts';
import { migrateCommand } from './commands/migrate.ts';
import { restoreCommand } from './commands/restore.ts';
import { userCommand } from './commands/user.ts';

const commands: Command[] = [
  migrateCommand,
  userCommand,
  importCommand,
  exportCommand,
  backupCommand,
  restoreCommand,
  doctorCommand,
];

const overview = (): string =>
  [
    'Usage: npm run -s triptyque -- <command> [options]',
    '',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(10)}${summary}`),
    '',
    'Each command explains itself with --help. --json prints the answer for machines.',
  ].join('\n');

const main = async ([name, ...args]: string[]): Promise<number> => {
  if (name === undefined || name === '--help' || name === 'help') {
    print(overview());
    return name === undefined ? 64 : 0;
  }
  const command = commands.find((one) => one.name === name);
  if (!command) {
    say(`There is no command “${name}”.\n\n${overview()}`);
    return 64;
  }
  if (args.includes('--help')) {
    print(command.help);
    return 0;
  }
  try {
    return await command.run(args);
  } catch (error) {
    if (error instanceof UsageError || isParseError(error)) {
      say(`${error.message}\nSee: npm run -s triptyque -- ${name} --help`);
      return 64;
    }
    say(error instanceof Error ? error.message : String(error));
    return 1;
  }
};

const isParseError = (error: unknown): error is Error =>
  error instanceof Error && String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS');

process.exitCode = await main(process.argv.slice(2));
