import type { Statement, Transaction } from '#dialect';
import { and, eq, isNull, lt, or } from 'drizzle-orm';
import { job } from '../schema/house.ts';

type NewJob = { id: string; kind: string; payload: unknown; dueAt: Date };

/** Lays work down. The same work, by its id, is laid down once, however many instances see that it is to be done. */
export const insertJob = (tx: Transaction, row: NewJob): Statement => ({
  run: tx.insert(job).values(row).onConflictDoNothing(),
  rows: null,
});

type Held = { id: string; by: string };

/** Takes a job for a while; misses when another instance holds it or it is done. */
export const leaseJob = (
  tx: Transaction,
  { id, by, now, until, attempts }: Held & { now: Date; until: Date; attempts: number },
): Statement => ({
  run: tx
    .update(job)
    .set({ leasedBy: by, leasedUntil: until, attempts })
    .where(and(eq(job.id, id), isNull(job.doneAt), or(isNull(job.leasedUntil), lt(job.leasedUntil, now)))),
  rows: 1,
});

/** Ends a job, well or (with a problem) for good; misses when it is no longer held. */
export const finishJob = (
  tx: Transaction,
  { id, by, now, problem }: Held & { now: Date; problem: string | null },
): Statement => ({
  run: tx
    .update(job)
    .set({ doneAt: now, leasedBy: null, leasedUntil: null, problem })
    .where(and(eq(job.id, id), eq(job.leasedBy, by))),
  rows: 1,
});

/** Lays a job back, to be tried again later. */
export const postponeJob = (
  tx: Transaction,
  { id, by, dueAt, problem }: Held & { dueAt: Date; problem: string },
): Statement => ({
  run: tx
    .update(job)
    .set({ dueAt, leasedBy: null, leasedUntil: null, problem })
    .where(and(eq(job.id, id), eq(job.leasedBy, by))),
  rows: 1,
});

/** Takes jobs away that are done since before an instant. */
export const deleteOldJobs = (tx: Transaction, before: Date): Statement => ({
  run: tx.delete(job).where(lt(job.doneAt, before)),
  rows: null,
});
