import { prepare } from './lib/prepare.mjs';

await prepare();
const { readFileSync, writeFileSync } = await import('node:fs');
const { fromRoot } = await import('./lib/root.mjs');
const { flags } = await import('./lib/flags.mjs');
const { roomGraph } = await import('./lib/room-graph.mjs');

const { check } = flags(
  { check: { type: 'boolean' } },
  'npm run docs:graph [-- --check]\n\nDraws the graph of docs/architecture.md from the sources; --check only says whether it is current.',
);

const file = fromRoot('docs', 'architecture.md');
const text = readFileSync(file, 'utf8');
const marked = /(<!-- graph:begin[^>]*-->\n)[\s\S]*?(<!-- graph:end -->)/;
if (!marked.test(text)) {
  console.error('✗ docs/architecture.md has no place marked for the graph');
  process.exit(1);
}
const graph = await roomGraph();
const current = text.replace(marked, (_, begin, end) => `${begin}${graph}\n${end}`);
if (current === text) console.log('the graph is current');
else if (check) {
  console.error('✗ The graph of docs/architecture.md is not what the sources say: `npm run docs:graph` draws it.');
  process.exit(1);
} else {
  writeFileSync(file, current);
  console.log('the graph was drawn anew');
}
