/** One operator's command. `run` gives the exit status; what it prints on standard output is the answer, the rest is talk. */
export type Command = {
  /** All that `--help` prints. */
  help: string;
  run: (args: string[]) => Promise<number>;
};

/** What a command prints; talk goes to standard error, so that machines read only the answer. */
export const print = (text: string): void => void process.stdout.write(`${text}\n`);
export const printJson = (value: unknown): void => print(JSON.stringify(value, null, 2));
export const say = (text: string): void => void process.stderr.write(`${text}\n`);

/** A mistake in the call itself: told with the way to the help, exit status 64 (EX_USAGE). */
export class UsageError extends Error {}

/** A state of the installation in which the command cannot work: its sentence says what to do, exit status 1. */
export class OperatorError extends Error {}
