import type { Store } from '#dialect';
import { newId } from '#db/new-id.ts';
import { deleteOldJobs } from '#db/writes/jobs.ts';
import { log } from '../log.ts';
import { workOnce } from './work-once.ts';
import type { Worker } from './worker.ts';

const pause = 5_000;
const tidyEvery = 3_600_000;
const keptFor = 30 * 24 * 3_600_000;

/**
 * Does jobs beside the requests, every five seconds, until the process is told to stop. Gives what ends it: it resolves once
 * the job in hand is done. What breaks is logged and tried again; it touches no request.
 */
export const keepWorking = (store: Store, workers: readonly Worker[]): (() => Promise<void>) => {
  const by = newId();
  let isStopping = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tidied = 0;
  let turn: Promise<void> = Promise.resolve();

  const tidy = async () => {
    if (Date.now() - tidied < tidyEvery) return;
    tidied = Date.now();
    const before = new Date((await store.now()).getTime() - keptFor);
    await store.write((tx) => [deleteOldJobs(tx, before)]);
  };
  const once = async () => {
    try {
      await workOnce(store, by, workers, () => isStopping);
      await tidy();
    } catch (error) {
      log().error({ err: error }, 'jobs could not be looked for');
    }
    if (isStopping) return;
    timer = setTimeout(start, pause);
    timer.unref();
  };
  const start = () => {
    turn = once();
  };
  const stop = async () => {
    isStopping = true;
    clearTimeout(timer);
    await turn;
  };
  start();
  process.once('SIGTERM', () => void stop());
  process.once('SIGINT', () => void stop());
  return stop;
};
