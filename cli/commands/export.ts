import { parseArgs } from 'node:util';
import { languageFacts } from '#locales/languages/facts.ts';
import { isLanguage } from '#locales/languages/language.ts';
import { runInto } from '#domain/dateline/run-into.ts';
import { runInDateline } from '#domain/dateline/written-dateline.ts';
import { boilerplateOf, contactsOf } from '#domain/editions/edition-content.ts';
import { serialize as toMarkdown } from '#domain/formats/markdown/serialize.ts';
import { serialize as toPlainText } from '#domain/formats/plain-text/serialize.ts';
import { findDocument } from '#server/documents/find-document.ts';
import { getPreview } from '#server/publishing/get-preview.ts';
import { printJson, say, UsageError, type Command } from '../command.ts';
import { asOperator } from '../operator.ts';
import { refused } from '../refused.ts';

const formats = ['text', 'markdown', 'json'] as const;

export const exportCommand: Command = {
  help: `Usage: npm run -s triptyque -- export DOCUMENT --language fr|en|es [--format text|markdown|json]

Writes the language as it stands now to standard output; DOCUMENT is its id or its reference. Texts that are not approved
are in it too: how many is said on standard error, and which in json (--json is --format json). A refusal exits with status 2.`,
  run: async (args) => {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { language: { type: 'string' }, format: { type: 'string', default: 'text' }, json: { type: 'boolean' } },
    });
    const [name] = positionals;
    const { language } = values;
    const format = formats.find((one) => one === (values.json ? 'json' : values.format));
    if (!name || positionals.length > 1) throw new UsageError('Name one document, by its id or its reference.');
    if (!language || !isLanguage(language)) throw new UsageError('Give --language fr, en or es.');
    if (!format) throw new UsageError(`--format takes ${formats.join(', ')}.`);
    const preview = await asOperator({ mayBegin: false }, async (act) => {
      const found = await findDocument(act, name);
      return found.ok ? getPreview(act, { documentId: found.value.id, language }) : found;
    });
    if (!preview.ok) return refused(preview.refusal, format === 'json');
    const { segments, hasEndMark, dateline, profile, notice } = preview.value;
    const open = segments.filter(({ approved }) => !approved).length;
    if (open > 0) say(`${open} of ${segments.length} texts are not approved.`);
    if (format === 'json') {
      printJson(preview.value);
      return 0;
    }
    const exported = {
      segments: runInto(segments, runInDateline(dateline, language, profile)).map(({ kind, text }) => ({
        kind,
        text: text.text,
        marks: text.marks,
      })),
      boilerplate: boilerplateOf(preview.value),
      contacts: contactsOf(preview.value),
      notice,
      endMark: hasEndMark ? languageFacts[language].endMark : null,
    };
    process.stdout.write(format === 'text' ? toPlainText(exported) : toMarkdown(exported));
    return 0;
  },
};
