import { Worker } from 'node:worker_threads';
import type { ReadOptions, ReadRefusal } from '#domain/import/read-file.ts';
import type { Given, OnStage, ReadSource } from '#domain/import/read-source-file.ts';
import { refuse, type Result } from '#domain/result.ts';
import { convertWithOffice } from './convert-with-office.ts';
import type { FromWorker, ToWorker } from './from-worker.ts';

/** What reading one file may take: far more than any communiqué needs, far less than the server has. */
const mostMegabytes = 512;
const longest = 60_000;

/**
 * Reads a file in a thread of its own, so that nobody else waits for it and its memory is bounded. Gives up when `signal`
 * says so (it throws its reason), after a minute, or when the memory is used up: both refused as `reading-too-long`.
 */
export const readInWorker = (
  given: Given,
  options: ReadOptions,
  { onStage, signal }: { onStage: OnStage; signal?: AbortSignal | undefined },
): Promise<Result<ReadSource, ReadRefusal>> => {
  signal?.throwIfAborted();
  const isOver = new AbortController();
  const { promise, resolve, reject } = Promise.withResolvers<Result<ReadSource, ReadRefusal>>();
  const worker = new Worker(new URL('./read-worker.ts', import.meta.url), {
    workerData: { given, options },
    resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
  });
  const timer = setTimeout(() => resolve(refuse({ code: 'reading-too-long' })), longest);
  const onAbort = () => reject(signal?.reason as Error);
  signal?.addEventListener('abort', onAbort);
  worker.on('message', (message: FromWorker) => {
    switch (message.kind) {
      case 'stage':
        return onStage(message.stage);
      case 'result':
        return resolve(message.result);
      case 'convert':
        // Outside of the thread: a program that it started would outlive it.
        void convertWithOffice(message.bytes, isOver.signal).then((result) => answer(worker, result), reject);
    }
  });
  worker.once('error', (error: Error & { code?: string }) => {
    if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve(refuse({ code: 'reading-too-long' }));
    else reject(error);
  });
  worker.once('exit', () => reject(new Error('The thread that read a file ended without a word')));
  return promise.finally(() => {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
    isOver.abort();
    void worker.terminate();
  });
};

const answer = (worker: Worker, result: ToWorker['result']): void => {
  const message: ToWorker = { kind: 'converted', result };
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin, a window has
  worker.postMessage(message);
};
