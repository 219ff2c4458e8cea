import type { Store } from '#dialect';
import { loadDueJobs } from '#db/reads/load-jobs.ts';
import { finishJob, leaseJob, postponeJob } from '#db/writes/jobs.ts';
import { log } from '../log.ts';
import { sentenceOf } from '../operations/sentence-of.ts';
import type { Outcome, Worker } from './worker.ts';

/** Longer than any attempt may take: a job whose instance was killed is taken up by another after it. */
const leaseTime = 120_000;
const firstPause = 60_000;
const longestPause = 3_600_000;
const mostAttempts = 10;
const most = 20;

/**
 * Plans and does what is due, by the database's clock, as the instance named `by`. A job is done by one instance, however many
 * there are: whoever takes the lease. One that fails waits, longer each time, and is given up after ten attempts.
 * Gives how many were done. `isStopping` is asked between jobs.
 */
export const workOnce = async (
  store: Store,
  by: string,
  workers: readonly Worker[],
  isStopping: () => boolean = () => false,
): Promise<number> => {
  const now = await store.now();
  for (const { plan } of workers) await plan(store, now);
  const due = await loadDueJobs(
    store.read,
    workers.map(({ kind }) => kind),
    now,
    most,
  );
  let done = 0;
  for (const job of due) {
    if (isStopping()) break;
    const worker = workers.find(({ kind }) => kind === job.kind);
    if (worker && (await doOne(store, by, worker, job))) done += 1;
  }
  return done;
};

type Due = { id: string; payload: unknown; attempts: number };

const doOne = async (store: Store, by: string, worker: Worker, { id, payload, attempts }: Due): Promise<boolean> => {
  const now = await store.now();
  const attempt = attempts + 1;
  const until = new Date(now.getTime() + leaseTime);
  if (!(await store.write((tx) => [leaseJob(tx, { id, by, now, until, attempts: attempt })]))) return false;
  const outcome = await attempted(() => worker.work(store, { id, payload, attempt }, now), attempt);
  const end = await store.now();
  if (outcome.kind === 'later') {
    log().warn({ job: worker.kind, attempt, problem: outcome.problem }, 'a job waits for another attempt');
    const dueAt = new Date(end.getTime() + Math.min(firstPause * 2 ** (attempt - 1), longestPause));
    await store.write((tx) => [postponeJob(tx, { id, by, dueAt, problem: outcome.problem })]);
    return false;
  }
  const problem = outcome.kind === 'given-up' ? outcome.problem : null;
  if (problem !== null) {
    log().error({ job: worker.kind, attempt, problem }, 'a job was given up');
    await worker.giveUp?.(store, payload, end);
  }
  await store.write((tx) => [finishJob(tx, { id, by, now: end, problem })]);
  return outcome.kind === 'done';
};

const attempted = async (work: () => Promise<Outcome>, attempt: number): Promise<Outcome> => {
  const outcome = await work().catch((error: unknown) => ({ kind: 'later' as const, problem: sentenceOf(error) }));
  return outcome.kind === 'later' && attempt >= mostAttempts ? { ...outcome, kind: 'given-up' } : outcome;
};
