import { describe, expect, test } from 'vitest';
import { withoutBullet } from '#domain/import/bullet.ts';
import { readSourceFile } from '#domain/import/read-source-file.ts';
import { annotatedSources, wantedOf, type Row } from '../testing/annotated.ts';
import { asBareHtml, asPageOfDivisions, asSemanticPage } from '../testing/as-page.ts';

const segmentsOf = async (html: string): Promise<Row[]> => {
  const read = await readSourceFile({ name: 'page.html', bytes: new TextEncoder().encode(html) }, {}, () => {});
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value.lines
    .filter(({ kind }) => kind !== 'furniture')
    .map(({ kind, text }) => ({ kind, text: kind === 'list-item' ? withoutBullet(text) : text }));
};

const shown = (rows: readonly Row[]): string => rows.map(({ kind, text }) => `${kind}: ${text}`).join('\n');

const sources = annotatedSources().filter(({ rows }) => rows.some(({ kind }) => kind !== 'furniture'));

describe.each([
  ['as markup alone', asBareHtml, []],
  ['as a page whose elements say what they are', asSemanticPage, []],
  // The signature and a notice to the press stand in the article of the first, and nothing tells them from its text; above
  // the headline of the others stands a date alone, which is the page's own as often as not.
  [
    'as a page of divisions',
    asPageOfDivisions,
    ['city.txt', 'eu-style.txt', 'lists-and-about.txt', 'meeting-coverage.txt'],
  ],
] as const)('%s', (_, write, besides) => {
  test.each(sources.filter(({ name }) => !(besides as readonly string[]).includes(name)))(
    '$name needs no correction',
    async ({ rows }) => {
      expect(shown(await segmentsOf(write(rows)))).toBe(shown(wantedOf(rows)));
    },
  );
});
