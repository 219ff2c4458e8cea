import { readFileSync, readdirSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import type { LineKind } from '#domain/segment.ts';

import { propose } from './propose.ts';

const codes: Record<string, LineKind> = {
  '.': 'furniture',
  H: 'headline',
  S: 'subheadline',
  D: 'dateline',
  h: 'heading',
  P: 'paragraph',
  L: 'list-item',
  Q: 'quote',
  T: 'table-cell',
  E: 'end-mark',
  cl: 'contact-lead',
  ch: 'contact-heading',
  c: 'contact-line',
};

/** A fixture is a source with its answer: `code| text`, `~|` for a line that goes on with the one before it. */
const annotated = (file: string) => {
  const rows = readFileSync(new URL(file, import.meta.url), 'utf8').split('\n');
  let kind: LineKind = 'furniture';
  return rows.map((row) => {
    const [, code = '', text = ''] = /^(\S+)\| ?(.*)$/.exec(row) ?? [];
    const isContinued = code === '~';
    kind = isContinued ? kind : (codes[code] ?? 'furniture');
    return { kind, text, isContinued };
  });
};

const shown = (rows: { n: number; kind: string; text: string; continues?: true | undefined }[]): string =>
  rows.map((row) => `${row.n} ${row.continues ? '~' : ''}${row.kind}: ${row.text}`).join('\n');

const folder = new URL('fixtures/', import.meta.url);
const fixtures = readdirSync(folder).filter((name) => name.endsWith('.txt'));

const variants: [string, (texts: string[]) => { text: string; lineOf: (index: number) => number }][] = [
  ['as it is', (texts) => ({ text: texts.join('\n'), lineOf: (index) => index + 1 })],
  ['with a mark and CRLF', (texts) => ({ text: `\uFEFF${texts.join('\r\n')}\r\n`, lineOf: (index) => index + 1 })],
  [
    'indented',
    (texts) => ({ text: texts.map((text) => `  \u00A0${text} \t`).join('\n'), lineOf: (index) => index + 1 }),
  ],
];

describe.each(variants)('%s', (_, write) => {
  test.each(fixtures)('%s needs no correction', (name) => {
    const rows = annotated(`fixtures/${name}`);
    const { text, lineOf } = write(rows.map((row) => row.text));
    const proposal = propose(text);
    const wanted = rows
      .map((row, index) => ({
        n: lineOf(index),
        kind: row.kind,
        text: row.text,
        continues: row.isContinued || undefined,
      }))
      .filter((row) => row.text !== '') as Parameters<typeof shown>[0];
    expect(proposal.ok && shown(proposal.value.lines)).toBe(shown(wanted));
  });
});

const unwrapped = fixtures.filter((name) => !name.startsWith('wrapped'));

test.each(unwrapped)('%s is read alike with a blank line after each line', (name) => {
  const texts = annotated(`fixtures/${name}`).map((row) => row.text);
  const single = propose(texts.join('\n'));
  const double = propose(texts.join('\n\n'));
  const kinds = (proposal: typeof single) =>
    proposal.ok && proposal.value.lines.map(({ kind, text }) => ({ kind, text }));
  expect(kinds(double)).toEqual(kinds(single));
});

test.each(unwrapped)('%s without its page is read alike', (name) => {
  const rows = annotated(`fixtures/${name}`).filter((row) => row.kind !== 'furniture' && row.text !== '');
  const proposal = propose(rows.map((row) => row.text).join('\n'));
  expect(proposal.ok && shown(proposal.value.lines)).toBe(
    shown(rows.map((row, index) => ({ n: index + 1, kind: row.kind, text: row.text }))),
  );
});
