import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readInWorker } from '#server/reading/read-in-worker.ts';

// A process of its own for each file: its peak of memory is that of reading this file and no other.
const [file = ''] = process.argv.slice(2);
const began = performance.now();
const read = await readInWorker({ name: basename(file), bytes: readFileSync(file) }, {}, { onStage: () => {} });
const milliseconds = performance.now() - began;
const kept = read.ok ? read.value.lines.filter(({ kind }) => kind !== 'furniture') : [];
const answer = {
  refused: read.ok ? null : read.refusal.code,
  milliseconds,
  megabytes: process.resourceUsage().maxRSS / 1024,
  lines: kept.map(({ kind, text }) => `${kind}: ${text.replace(/^- /, '')}`),
  marks: kept.flatMap(({ text, marks = [] }) => marks.map(({ kind, from, to }) => `${kind}: ${text.slice(from, to)}`)),
};
process.stdout.write(JSON.stringify(answer));
