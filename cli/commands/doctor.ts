import { parseArgs } from 'node:util';
import { installation } from '#server/installation.ts';
import { examine, type Examined } from '#server/operations/examine.ts';
import { print, printJson, type Command } from '../command.ts';

const sign: Record<Examined['state'], string> = { ok: '✓', warning: '!', problem: '✕' };

export const doctorCommand: Command = {
  name: 'doctor',
  summary: 'look at the installation and say what is wrong',
  help: `Usage: npm run -s triptyque -- doctor [--json]

Looks at environment, database, schema, events, clock, secret and addresses, and says what is wrong and what to do.
Changes nothing. Exits with status 1 when there is a problem; a warning alone is status 0.`,
  run: async (args) => {
    const { values } = parseArgs({ args, options: { json: { type: 'boolean' } } });
    const findings = await look();
    if (values.json) printJson(findings);
    else for (const { state, message } of findings) print(`${sign[state]} ${message}`);
    return findings.some(({ state }) => state === 'problem') ? 1 : 0;
  },
};

const look = async (): Promise<Examined[]> => {
  try {
    const here = installation();
    const findings = await examine(here, new Date());
    await here.store.close();
    return findings;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [{ check: 'open', state: 'problem', message: `The installation cannot be opened: ${reason}` }];
  }
};
