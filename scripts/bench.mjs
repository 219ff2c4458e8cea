import { prepare } from './lib/prepare.mjs';

await prepare({ out: process.stderr });
const { fromRoot } = await import('./lib/root.mjs');
const { runNode } = await import('./lib/run.mjs');

process.exit(await runNode(fromRoot('bench', 'bench.ts'), process.argv.slice(2)));
