import { sentenceOf } from '#server/operations/sentence-of.ts';
import { OperatorError, print, say, UsageError, type Command } from './command.ts';
import { enterProject } from './given-file.ts';

/** Each is loaded when it is called: a command needs no more than its own part of the program. */
const commands: { name: string; summary: string; load: () => Promise<Command> }[] = [
  {
    name: 'migrate',
    summary: 'bring the database to the newest schema',
    load: async () => (await import('./commands/migrate.ts')).migrateCommand,
  },
  {
    name: 'user',
    summary: 'add | list | roles | disable | enable | reset',
    load: async () => (await import('./commands/user.ts')).userCommand,
  },
  {
    name: 'import',
    summary: 'take a French source from a file (--dry-run: only show the proposal)',
    load: async () => (await import('./commands/import.ts')).importCommand,
  },
  {
    name: 'segment',
    summary: 'print the sentences of a text from standard input',
    load: async () => (await import('./commands/segment.ts')).segmentCommand,
  },
  {
    name: 'export',
    summary: 'write one language of a document to standard output',
    load: async () => (await import('./commands/export.ts')).exportCommand,
  },
  {
    name: 'backup',
    summary: 'write everything to one archive, while people work',
    load: async () => (await import('./commands/backup.ts')).backupCommand,
  },
  {
    name: 'restore',
    summary: 'put an archive in the place of what is here',
    load: async () => (await import('./commands/restore.ts')).restoreCommand,
  },
  {
    name: 'doctor',
    summary: 'look at the installation and say what is wrong',
    load: async () => (await import('./commands/doctor.ts')).doctorCommand,
  },
];

const overview = (): string =>
  [
    'Usage: npm run -s triptyque -- <command> [options]',
    '',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(10)}${summary}`),
    '',
    'Each command explains itself with --help. --json prints the answer for machines.',
  ].join('\n');

const asksForHelp = (argument: string): boolean => argument === '--help' || argument === '-h';

const main = async ([name, ...args]: string[]): Promise<number> => {
  if (name === undefined) {
    say(overview());
    return 64;
  }
  if (asksForHelp(name) || name === 'help') {
    print(overview());
    return 0;
  }
  const named = commands.find((one) => one.name === name);
  if (!named) {
    say(`There is no command “${name}”.\n\n${overview()}`);
    return 64;
  }
  try {
    const command = await named.load();
    if (!args.some(asksForHelp)) return await command.run(args);
    print(command.help);
    return 0;
  } catch (error) {
    if (error instanceof UsageError || isParseError(error)) {
      say(`${error.message}\nSee: npm run -s triptyque -- ${name} --help`);
      return 64;
    }
    say(error instanceof OperatorError ? error.message : sentenceOf(error));
    if (process.env['TRIPTYQUE_LOG_LEVEL'] === 'debug') console.error(error);
    return 1;
  }
};

const isParseError = (error: unknown): error is Error =>
  error instanceof Error && String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS');

// A reader that has enough, as `head` does, closes the pipe: no reason to complain.
process.stdout.on('error', () => process.exit());
enterProject();
process.exitCode = await main(process.argv.slice(2));
