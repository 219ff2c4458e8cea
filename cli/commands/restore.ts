import { parseArgs } from 'node:util';
import { restore, type RestoreRefusal } from '#server/operations/restore.ts';
import { print, printJson, UsageError, type Command } from '../command.ts';
import { givenFile } from '../given-file.ts';
import { asOperator } from '../operator.ts';
import { refused, unreadable } from '../refused.ts';

const sentences: Record<Exclude<RestoreRefusal, 'file-unreadable'>, string> = {
  'server-running': 'A server runs on this database, or was killed less than 30 seconds ago. Stop it, then restore.',
  'not-empty':
    'People have accounts in this database. Say --replace to put the archive in the place of all that is here.',
  'not-an-archive': 'This file is not an archive of Triptyque.',
  'archive-incomplete': 'The archive is damaged or breaks off before its end. Nothing was changed.',
  'other-schema': 'The archive was made by another version of Triptyque. Restore it with that version, then upgrade.',
};

export const restoreCommand: Command = {
  help: `Usage: npm run -s triptyque -- restore FILE [--replace] [--json]

Puts an archive made by backup into this installation's database, SQLite or PostgreSQL whichever it came from, in one
transaction. Refused while a server runs; where people have accounts already, only with --replace. Everybody signs in
again afterwards. A refusal exits with status 2 and changes nothing.`,
  run: async (args) => {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean' }, replace: { type: 'boolean' } },
    });
    const [file] = positionals;
    if (!file || positionals.length > 1) throw new UsageError('Name the archive to restore.');
    const path = givenFile(file);
    const result = await asOperator({ mayBegin: true }, (act) =>
      restore(act, path, { replace: values.replace === true }),
    );
    if (!result.ok) {
      const message = result.refusal === 'file-unreadable' ? unreadable(path) : sentences[result.refusal];
      return refused(result.refusal, values.json === true, message);
    }
    if (values.json) printJson(result.value);
    else print(`Restored ${result.value.rows} rows, as they were on ${result.value.made}.`);
    return 0;
  },
};
