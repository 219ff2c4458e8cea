import { prepare } from './lib/prepare.mjs';

await prepare();
const { mkdirSync, rmSync, writeFileSync } = await import('node:fs');
const { dirname } = await import('node:path');
const { fromRoot } = await import('./lib/root.mjs');
const { cruiseRooms, sourceFiles } = await import('./lib/cruise-rooms.mjs');
const { atExit } = await import('./lib/at-exit.mjs');

// Each plants one line that must not be. Without a parser for TypeScript the tool reads nothing and finds nothing wrong,
// so the rules are believed only when they catch these.
const plants = [
  ['components/planted-room-check.ts', "import '#db/dialect/index.ts';", 'doors-of-components'],
  ['components/planted-room-check-contract.ts', "import '#contract/planted-room-check.ts';", 'no-zod-in-the-browser'],
  [
    'contract/planted-room-check.ts',
    "import type { Segment } from '#domain/segment.ts';\nimport { z } from 'zod';",
    null,
  ],
  [
    'domain/planted-room-check.ts',
    "import { readFileSync } from 'node:fs';\nreadFileSync('x');",
    'domain-is-true-on-paper',
  ],
  ['server/planted-room-check.ts', "import { sql } from 'drizzle-orm';\nsql``;", 'only-db-speaks-sql'],
  ['locales/planted-room-check.ts', "import '#domain/segment.ts';", 'doors-of-locales'],
  ['cli/planted-room-check.ts', "import './planted-room-check.tsx';", 'the-command-line-reaches-no-tsx'],
  ['cli/planted-room-check.tsx', 'export const Planted = () => <p>no</p>;', null],
];

const complaints = [];
const files = sourceFiles();
const { read, violations } = await cruiseRooms(files);

const unread = files.filter((file) => !read.includes(file));
if (files.length === 0) complaints.push('no source file was found');
if (unread.length > 0) complaints.push(`${unread.length} files were not read, ${unread[0]} among them`);
const values = await cruiseRooms(files, { valuesOnly: true });
complaints.push(...[...violations, ...values.violations].map(({ text }) => text));

// Only the planted files, and what they import, are read this time.
const planted = plants.map(([file]) => fromRoot(file));
const remove = () => planted.forEach((file) => rmSync(file, { force: true }));
atExit(remove);
for (const [file, text] of plants) {
  mkdirSync(dirname(fromRoot(file)), { recursive: true });
  writeFileSync(fromRoot(file), `${text}\n`);
}
const names = plants.map(([file]) => file);
const caught = [
  ...(await cruiseRooms(names)).violations,
  ...(await cruiseRooms(names, { valuesOnly: true })).violations,
];
remove();
for (const [file, , rule] of plants) {
  if (rule && !caught.some((each) => each.rule === rule && each.text.includes(file))) {
    complaints.push(`a violation of ${rule} planted in ${file} was not caught`);
  }
}

for (const complaint of complaints) console.error(`✗ ${complaint}`);
if (complaints.length > 0) process.exit(1);
console.log(`${read.length} files read, ${plants.filter(([, , rule]) => rule).length} planted violations caught`);
