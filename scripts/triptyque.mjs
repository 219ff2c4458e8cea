import { prepare } from './lib/prepare.mjs';

// What a machine reads comes alone on stdout: what an installation says goes to stderr.
await prepare({ out: process.stderr });
const { fromRoot } = await import('./lib/root.mjs');
const { runNode } = await import('./lib/run.mjs');

process.exit(await runNode(fromRoot('cli', 'triptyque.ts'), process.argv.slice(2)));
