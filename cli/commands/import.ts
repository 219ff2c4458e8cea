import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { decodeSource } from '#domain/import/decode.ts';
import { propose, type Proposal } from '#domain/import/propose.ts';
import { maxSourceBytes } from '#domain/import/source-text.ts';
import { targetLanguages } from '#locales/languages/language.ts';
import { sourceRefusalOf } from '#server/documents/source-refusal.ts';
import { print, printJson, UsageError, type Command } from '../command.ts';
import { givenFile } from '../given-file.ts';
import { readBounded } from '../read-bounded.ts';
import { refused, unreadable } from '../refused.ts';

const help = `Usage: npm run -s triptyque -- import FILE --dry-run [--json]
       npm run -s triptyque -- import FILE --reference REF --organization ACRONYM[,ACRONYM…]
                                      [--title TITLE] [--languages en,es] [--json]

Takes a French source from a text file. With --dry-run it prints what each line is taken for and the segments that follow;
nothing is written and no database is needed. Without, it makes the document as the import screen would, with the proposal
as it is; everything stays editable there. Organizations are named by an acronym, in any language, the lead one first.

A refused file prints {"refused": {"code", "message"}} with --json and exits with status 2.`;

const list = (value: string): string[] => [...new Set(value.split(',').map((item) => item.trim()))];
const settings = z.object({
  reference: z
    .string({ error: 'Give --reference and --organization, or --dry-run.' })
    .trim()
    .min(1)
    .max(80, '--reference takes 80 characters at the most.'),
  organization: z
    .string({ error: 'Give --reference and --organization, or --dry-run.' })
    .transform(list)
    .pipe(z.array(z.string().min(1, '--organization has an empty name.')).max(12)),
  title: z.string().trim().min(1, '--title is empty.').max(500, '--title takes 500 characters at the most.').optional(),
  languages: z
    .string()
    .default(targetLanguages.join(','))
    .transform(list)
    .pipe(z.array(z.enum(targetLanguages, `--languages takes ${targetLanguages.join(', ')}.`))),
});

export const importCommand: Command = {
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
    const [name, ...more] = positionals;
    if (!name || more.length > 0) throw new UsageError('Name one file.');
    const given = values['dry-run'] ? null : settings.safeParse(values);
    if (given?.success === false) throw new UsageError(given.error.issues[0]?.message);
    const json = values.json === true;
    const file = givenFile(name);
    const bytes = await readBounded(file, maxSourceBytes);
    if (!bytes) return refused('file-unreadable', json, unreadable(file));
    const text = decodeSource(bytes);
    if (!text.ok) return refused(sourceRefusalOf(text.refusal), json);
    const proposal = propose(text.value);
    if (!proposal.ok) return refused(sourceRefusalOf(proposal.refusal), json);
    if (!given) {
      if (json) printJson(forMachines(proposal.value));
      else print(forPeople(proposal.value));
      return 0;
    }
    const { organization: acronyms, title = null, ...rest } = given.data;
    const original = { name: basename(file), base64: Buffer.from(bytes).toString('base64') };
    // Only now: a dry run needs no database, not even a driver that can be loaded.
    const { asOperator } = await import('../operator.ts');
    const { importDocument } = await import('#server/documents/import-document.ts');
    const made = await asOperator({ mayBegin: true }, (act) =>
      importDocument(act, { lines: proposal.value.lines, original, title, acronyms, ...rest }),
    );
    if (!made.ok) {
      const unknown = `The house has no organization with that acronym: ${acronyms.join(', ')}.`;
      return refused(made.refusal, json, made.refusal === 'not-found' ? unknown : undefined);
    }
    if (json) printJson(made.value);
    else print(`Imported as document ${made.value.id}.`);
    return 0;
  },
};

const forMachines = ({ lines, segments }: Proposal) => ({
  lines: lines.map(({ n, kind, text }) => ({ n, kind, text })),
  segments: segments.map(({ kind, text, translatable }) => ({ kind, text, translatable })),
});

const forPeople = ({ lines, segments }: Proposal): string => {
  const texts = segments.filter(({ translatable }) => translatable).length;
  return [
    ...lines.map(({ n, kind, text }) => `${String(n).padStart(5)}  ${kind.padEnd(16)}${text}`),
    '',
    `Texts to translate: ${texts}. Lines of contacts: ${segments.length - texts}.`,
  ].join('\n');
};
