import { readdirSync, readFileSync } from 'node:fs';
import { withoutBullet } from '#domain/import/bullet.ts';
import type { LineKind } from '#domain/segment.ts';

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

export type Row = { kind: LineKind; text: string };

const folder = new URL('../../import/fixtures/', import.meta.url);

/** The sources that the line classifier is tested with, each with its answer, as whole paragraphs. */
export const annotatedSources = (): { name: string; rows: Row[] }[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => {
      const rows: Row[] = [];
      for (const line of readFileSync(new URL(name, folder), 'utf8').split('\n')) {
        const [, code = '', text = ''] = /^(\S+)\| ?(.*)$/.exec(line) ?? [];
        const last = rows.at(-1);
        if (code === '~' && last) last.text += ` ${text.trim()}`;
        else if (text.trim() !== '') rows.push({ kind: codes[code] ?? 'furniture', text: text.trim() });
      }
      return { name, rows };
    });

/** What is to come out of it, whatever it was written as: a list's signs and tables' tabs are markup then. */
export const wantedOf = (rows: readonly Row[]): Row[] =>
  rows
    .filter(({ kind }) => kind !== 'furniture')
    .flatMap(({ kind, text }): Row[] =>
      kind === 'table-cell'
        ? text.split('\t').map((cell) => ({ kind, text: cell.trim() }))
        : [{ kind, text: kind === 'list-item' ? withoutBullet(text) : text }],
    );
