import { basename } from 'node:path';
import { open } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { decodeSource } from '#domain/import/decode.ts';
import { propose, type Proposal } from '#domain/import/propose.ts';
import { maxSourceBytes } from '#domain/import/source-text.ts';
import { importDocument } from '#server/documents/import-document.ts';
import { isTargetLanguage, targetLanguages } from '#locales/languages/language.ts';
import { print, printJson, UsageError, type Command } from '../command.ts';
import { asOperator } from '../operator.ts';
import { refused } from '../refused.ts';

const help = `Usage: npm run -s triptyque -- import FILE --dry-run [--json]
       npm run -s triptyque -- import FILE --reference REF --organization ACRONYM[,ACRONYM…]
                                      [--title TITLE] [--languages en,es] [--json]

Takes a French source from a text file. With --dry-run it prints what each line is taken for and the segments that follow;
nothing is written and no database is needed. Without, it makes the document as the import screen would, with the proposal
as it is; everything stays editable there. Organizations are named by an acronym, in any language, the lead one first.

A refused file prints {"refused": {"code", "message"}} with --json and exits with status 2.`;

export const importCommand: Command = {
  name: 'import',
  summary: 'take a French source from a file (--dry-run: only show the proposal)',
  help,
  run: async (args) => {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean' },
        json: { type: 'boolean' },
        reference: { type: 'string' },
        organization: { type: 'string' },
        title: { type: 'string' },
        languages: { type: 'string' },
      },
    });
    const [file, ...more] = positionals;
    if (!file || more.length > 0) throw new UsageError('Name one file.');
    const json = values.json === true;
    const bytes = await readSource(file);
    const text = decodeSource(bytes);
    if (!text.ok) return refused(refusalCode(text.refusal), json);
    const proposal = propose(text.value);
    if (!proposal.ok) return refused(refusalCode(proposal.refusal), json);
    if (values['dry-run']) {
      if (json) printJson(forMachines(proposal.value));
      else print(forPeople(proposal.value));
      return 0;
    }
    const { reference, organization } = values;
    if (!reference || !organization) throw new UsageError('Give --reference and --organization, or --dry-run.');
    const languages = (values.languages ?? targetLanguages.join(',')).split(',');
    if (!languages.every(isTargetLanguage)) throw new UsageError(`--languages takes ${targetLanguages.join(', ')}.`);
    const made = await asOperator((act) =>
      importDocument(act, {
        lines: proposal.value.lines,
        original: { name: basename(file), base64: Buffer.from(bytes).toString('base64') },
        reference,
        title: values.title ?? null,
        acronyms: organization.split(','),
        languages,
      }),
    );
    if (!made.ok) return refused(made.refusal, json);
    if (json) printJson(made.value);
    else print(`Imported as document ${made.value.id}.`);
    return 0;
  },
};

/** At most one byte more than is allowed: enough to be refused, however large the file. */
const readSource = async (file: string): Promise<Uint8Array> => {
  const handle = await open(file).catch(() => {
    throw new UsageError(`There is no file ${file} that can be read.`);
  });
  try {
    const buffer = Buffer.alloc(maxSourceBytes + 1);
    let filled = 0;
    for (;;) {
      const { bytesRead } = await handle.read(buffer, filled, buffer.length - filled, null);
      filled += bytesRead;
      if (bytesRead === 0 || filled === buffer.length) return buffer.subarray(0, filled);
    }
  } finally {
    await handle.close();
  }
};

/** The contract's name of a refusal of the file's. */
const refusalCode = (code: string): string => code.replace(/^file-/, 'source-');

const forMachines = ({ lines, segments }: Proposal) => ({
  lines: lines.map(({ n, kind, text }) => ({ n, kind, text })),
  segments: segments.map(({ kind, text, translatable }) => ({ kind, text, translatable })),
});

const forPeople = ({ lines, segments }: Proposal): string =>
  [
    ...lines.map(({ n, kind, text }) => `${String(n).padStart(5)}  ${kind.padEnd(16)}${text}`),
    '',
    `${segments.filter(({ translatable }) => translatable).length} texts to translate, ${segments.filter(({ translatable }) => !translatable).length} lines of contacts`,
  ].join('\n');
