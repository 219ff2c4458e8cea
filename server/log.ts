import pino, { type Logger } from 'pino';
import { readEnvironment } from './environment.ts';

const holder = globalThis as { triptyqueLog?: Logger };

/** Structured lines on standard output, with no text that a person wrote. */
export const log = (): Logger => {
  holder.triptyqueLog ??= pino({ level: readEnvironment().logLevel, base: null });
  return holder.triptyqueLog;
};
