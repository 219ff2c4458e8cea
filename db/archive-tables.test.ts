import { is, Table } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { archiveTableNames, archiveTables, keyOf } from './archive-tables.ts';
import * as blocks from './schema/blocks.ts';
import * as documents from './schema/documents.ts';
import * as editions from './schema/editions.ts';
import * as house from './schema/house.ts';
import * as people from './schema/people.ts';
import * as sources from './schema/sources.ts';
import * as translations from './schema/translations.ts';

const all = Object.entries({
  ...blocks,
  ...documents,
  ...editions,
  ...house,
  ...people,
  ...sources,
  ...translations,
}).filter(([, one]) => is(one, Table));

it('archives every table but those that are true of one moment only', () => {
  const left = all.map(([name]) => name).filter((name) => !(name in archiveTables));
  expect(left.toSorted()).toEqual(['instance', 'presence', 'rateLimit', 'session', 'verification']);
});

it('knows the key of each', () => {
  for (const name of archiveTableNames) expect(keyOf(name).length).toBeGreaterThan(0);
});
