import { parseArgs } from 'node:util';
import { examine } from '#server/operations/examine.ts';
import type { Examined } from '#server/operations/examined.ts';
import { print, printJson, type Command } from '../command.ts';

const sign: Record<Examined['state'], string> = { ok: '✓', warning: '!', problem: '✕' };

export const doctorCommand: Command = {
  help: `Usage: npm run -s triptyque -- doctor [--json]

Looks at environment, database, schema, events, clock, secret and addresses, and says what is wrong and what to do.
Changes nothing. Exits with status 1 when there is a problem; a warning alone is status 0.`,
  run: async (args) => {
    const { values } = parseArgs({ args, options: { json: { type: 'boolean' } } });
    const findings = await examine(process.env);
    if (values.json) printJson(findings);
    else for (const { state, message } of findings) print(`${sign[state]} ${message}`);
    return findings.some(({ state }) => state === 'problem') ? 1 : 0;
  },
};
