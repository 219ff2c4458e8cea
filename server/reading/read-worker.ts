import { parentPort, workerData } from 'node:worker_threads';
import type { Convert } from '#domain/import/read-any-file.ts';
import type { ReadOptions } from '#domain/import/read-file.ts';
import { readSourceFile, type Given } from '#domain/import/read-source-file.ts';
import type { FromWorker, ToWorker } from './from-worker.ts';

// What a file does to memory and time it does to this thread alone.
const { given, options } = workerData as { given: Given; options: ReadOptions };
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin, a window has
const tell = (message: FromWorker) => parentPort?.postMessage(message);

const convert: Convert = (bytes) => {
  const { promise, resolve } = Promise.withResolvers<ToWorker['result']>();
  parentPort?.once('message', ({ result }: ToWorker) => resolve(result));
  tell({ kind: 'convert', bytes });
  return promise;
};

tell({
  kind: 'result',
  result: await readSourceFile(given, options, (stage) => tell({ kind: 'stage', stage }), convert),
});
