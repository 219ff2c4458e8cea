import { parseArgs } from 'node:util';
import { decodeText } from '#domain/formats/text/decode-text.ts';
import { readLines } from '#domain/import/read-lines.ts';
import { checkSourceText, maxSourceBytes } from '#domain/import/source-text.ts';
import { groupWrapped } from '#domain/import/wrapped-lines.ts';
import { sentencesOf } from '#domain/segmentation/sentences-of.ts';
import { languages, type Language } from '#locales/languages/language.ts';
import { sourceRefusalOf } from '#server/documents/source-refusal.ts';
import { printJson, UsageError, type Command } from '../command.ts';
import { readInput } from '../read-input.ts';
import { refused } from '../refused.ts';

const isLanguage = (name: string | undefined): name is Language =>
  (languages as readonly string[]).includes(name ?? '');

export const segmentCommand: Command = {
  help: `Usage: npm run -s triptyque -- segment --language fr|en|es [--json] < FILE

Reads a text on standard input and prints its sentences as a JSON array of strings. A line that ends is a paragraph that ends,
unless the text was wrapped at a width. Nothing is written and no database is needed. --json changes nothing: it is JSON.

A text that is refused prints {"refused": {"code", "message"}} and exits with status 2.`,
  run: async (args) => {
    const { values } = parseArgs({ args, options: { language: { type: 'string' }, json: { type: 'boolean' } } });
    const { language } = values;
    if (!isLanguage(language)) throw new UsageError(`--language takes ${languages.join(', ')}.`);
    const bytes = await readInput(process.stdin, maxSourceBytes);
    if (bytes.length > maxSourceBytes) return refused('source-too-large', true);
    const decoded = decodeText(bytes);
    if (!decoded.ok && decoded.refusal.code !== 'source-empty') return refused(decoded.refusal.code, true);
    const text = checkSourceText(decoded.ok ? decoded.value.text : '');
    if (!text.ok && text.refusal !== 'source-empty') return refused(sourceRefusalOf(text.refusal), true);
    printJson(text.ok ? sentencesIn(text.value, language) : []);
    return 0;
  },
};

const sentencesIn = (text: string, language: Language): string[] =>
  groupWrapped(readLines(text))
    .map((lines) => lines.map((line) => line.text).join(' '))
    .flatMap((paragraph) => sentencesOf(paragraph, language).map(({ from, to }) => paragraph.slice(from, to)));
