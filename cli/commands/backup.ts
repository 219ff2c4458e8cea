import { parseArgs } from 'node:util';
import { backup } from '#server/operations/backup.ts';
import { print, printJson, UsageError, type Command } from '../command.ts';
import { givenFile } from '../given-file.ts';
import { asOperator } from '../operator.ts';

export const backupCommand: Command = {
  help: `Usage: npm run -s triptyque -- backup FILE [--json]

Writes all that the installation holds, as of one moment, to one archive that either database can restore: gzip of JSON
lines. People go on working meanwhile. FILE appears only when it is whole. It holds password hashes and unpublished
texts (mode 0600), and does not hold the secret that signs sessions: keep data/secret, or TRIPTYQUE_SECRET, beside it.`,
  run: async (args) => {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { json: { type: 'boolean' } } });
    const [file] = positionals;
    if (!file || positionals.length > 1) throw new UsageError('Name the archive to write.');
    const report = await asOperator({ mayBegin: false }, (act) => backup(act, givenFile(file)));
    if (values.json) printJson(report);
    else print(`${report.file}: ${report.rows} rows, SHA-256 ${report.sha256}`);
    return 0;
  },
};
