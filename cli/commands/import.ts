import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { encodings } from '#domain/import/read-file.ts';
import type { ReadSource } from '#domain/import/read-source-file.ts';
import { segmentsOf } from '#domain/import/segments-of.ts';
import { maxFileBytes } from '#domain/import/source-text.ts';
import { targetLanguages } from '#locales/languages/language.ts';
import { readInWorker } from '#server/reading/read-in-worker.ts';
import { print, printJson, UsageError, type Command } from '../command.ts';
import { fileRefused, noteSentence } from '../file-refused.ts';
import { givenFile } from '../given-file.ts';
import { readBounded } from '../read-bounded.ts';
import { refused, unreadable } from '../refused.ts';

const help = `Usage: npm run -s triptyque -- import FILE --dry-run [--json]
       npm run -s triptyque -- import FILE --reference REF --organization ACRONYM[,ACRONYM…]
                                      [--title TITLE] [--languages en,es] [--json]

Takes a French source from a file: text (.txt), a saved page (.html), Word (.docx), OpenDocument (.odt, where LibreOffice is
installed), Markdown (.md), XLIFF 1.2 or 2.x, or a table of French beside English, Spanish or both (.docx, .tsv). What a file is
shows by its content first, by its name second. With --dry-run it prints what each line is taken for and the segments that
follow; nothing is written and no database is needed. Without, it makes the document as the import screen would, with the
proposal as it is; everything stays editable there. Organizations are named by an acronym, in any language, the lead one first.

  --encoding NAME    of a text or a page, where it is found wrongly: ${encodings.join(', ')}
  --without-hidden   take out control characters and those that turn the direction of writing, instead of refusing them

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
        encoding: { type: 'string' },
        'without-hidden': { type: 'boolean' },
      },
    });
    const [name, ...more] = positionals;
    if (!name || more.length > 0) throw new UsageError('Name one file.');
    const encoding = encodings.find((one) => one === values.encoding?.toLowerCase());
    if (values.encoding !== undefined && !encoding) throw new UsageError(`--encoding takes ${encodings.join(', ')}.`);
    const given = values['dry-run'] ? null : settings.safeParse(values);
    if (given?.success === false) throw new UsageError(given.error.issues[0]?.message);
    const json = values.json === true;
    const file = givenFile(name);
    const bytes = await readBounded(file, maxFileBytes);
    if (!bytes) return refused('file-unreadable', json, unreadable(file));
    const options = { ...(encoding ? { encoding } : {}), withoutHidden: values['without-hidden'] === true };
    const read = await readInWorker({ name: basename(file), bytes }, options, { onStage: () => {} });
    if (!read.ok) return fileRefused(read.refusal, json);
    if (!given) {
      if (json) printJson(forMachines(read.value));
      else print(forPeople(read.value));
      return 0;
    }
    const { lines, notes, format } = read.value;
    const { organization: acronyms, title = null, ...rest } = given.data;
    const original = { name: basename(file), base64: Buffer.from(bytes).toString('base64'), format };
    // Only now: a dry run needs no database, not even a driver that can be loaded.
    const { asOperator } = await import('../operator.ts');
    const { importDocument } = await import('#server/documents/import-document.ts');
    const made = await asOperator({ mayBegin: true }, (act) =>
      importDocument(act, { lines, notes, original, title, acronyms, ...rest }),
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

/** The same for every kind of file; `language` is the one that the words are in. */
const forMachines = ({ format, encoding, detected, lines, notes }: ReadSource) => ({
  format,
  encoding,
  language: detected,
  lines: lines.map(({ n, kind, text, marks, targets }) => ({
    n,
    kind,
    text,
    ...(marks && marks.length > 0 ? { marks } : {}),
    ...(targets ? { targets } : {}),
  })),
  segments: segmentsOf(lines).map(({ kind, text, translatable, marks }) => ({
    kind,
    text,
    translatable,
    ...(marks.length > 0 ? { marks } : {}),
  })),
  notes,
});

const forPeople = ({ format, encoding, detected, lines, notes }: ReadSource): string => {
  const segments = segmentsOf(lines);
  const texts = segments.filter(({ translatable }) => translatable).length;
  const kind = [format, encoding, detected].filter((part) => part !== null).join(', ');
  return [
    ...lines.map(({ n, kind: taken, text }) => `${String(n).padStart(5)}  ${taken.padEnd(16)}${text}`),
    '',
    `Read as ${kind}. Texts to translate: ${texts}. Lines of contacts: ${segments.length - texts}.`,
    ...notes.map(noteSentence),
  ].join('\n');
};
