import { Worker } from 'node:worker_threads';
import { realign } from '#domain/realign/realign.ts';
import type { NewParagraph, OldParagraph, Realignment } from '#domain/realign/realignment.ts';

/** So many paragraphs take too long for everybody else to wait. */
const many = 1000;

/** Realigns two texts, long ones in a thread of their own. */
export const realignAside = (old: OldParagraph[], fresh: NewParagraph[]): Realignment | Promise<Realignment> => {
  if (old.length + fresh.length < many) return realign(old, fresh);
  const { promise, resolve, reject } = Promise.withResolvers<Realignment>();
  const worker = new Worker(new URL('./realign-worker.ts', import.meta.url), { workerData: { old, fresh } });
  worker.once('message', resolve);
  worker.once('error', reject);
  worker.once('exit', () => reject(new Error('The thread that realigned ended without a word')));
  return promise.finally(() => void worker.terminate());
};
