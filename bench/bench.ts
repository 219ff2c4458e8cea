import { parseArgs } from 'node:util';
import { editor } from './editor.ts';
import type { Bench, Figure } from './figure.ts';
import { importFiles } from './import.ts';
import { openAndSave } from './open-and-save.ts';
import { pageWeight } from './page-weight.ts';
import { published } from './published.ts';

const benches: Record<string, Bench> = {
  editor,
  import: importFiles,
  'open-and-save': openAndSave,
  'page-weight': pageWeight,
  published,
};

const list = (): string =>
  [
    'Usage: npm run -s bench -- NAME [--json]',
    '',
    ...Object.entries(benches).map(([name, { summary }]) => `  ${name.padEnd(16)}${summary}`),
  ].join('\n');

const table = (figures: Figure[]): string => {
  const rows = [
    ['', 'value', 'unit', 'aim', 'baseline'],
    ...figures.map(({ name, value, unit, aim, baseline }) =>
      [name, value, unit, aim ?? '–', baseline ?? '–'].map(String),
    ),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};

const main = async (): Promise<number> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  const [name] = positionals;
  if (values.help || name === undefined) {
    console.log(list());
    return 0;
  }
  const bench = benches[name];
  if (!bench || positionals.length > 1) {
    console.error(`There is no such bench.\n\n${list()}`);
    return 64;
  }
  const figures = await bench.measure();
  console.log(values.json ? JSON.stringify({ figures }, null, 2) : table(figures));
  return 0;
};

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
