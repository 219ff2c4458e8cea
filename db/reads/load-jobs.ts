import type { Reader } from '#dialect';
import { and, asc, desc, gt, inArray, isNotNull, isNull, lt, lte, or } from 'drizzle-orm';
import { job } from '../schema/house.ts';

/** Jobs that are due and that no instance holds, the longest due first. */
export const loadDueJobs = (read: Reader, kinds: string[], now: Date, most: number) =>
  read
    .select({ id: job.id, kind: job.kind, payload: job.payload, attempts: job.attempts })
    .from(job)
    .where(
      and(
        isNull(job.doneAt),
        lte(job.dueAt, now),
        inArray(job.kind, kinds),
        or(isNull(job.leasedUntil), lt(job.leasedUntil, now)),
      ),
    )
    .orderBy(asc(job.dueAt))
    .limit(most);

/** Jobs that failed and wait for another attempt, and those given up since an instant. */
export const loadFailingJobs = (read: Reader, since: Date) =>
  read
    .select({ kind: job.kind, attempts: job.attempts, problem: job.problem, doneAt: job.doneAt })
    .from(job)
    .where(and(isNotNull(job.problem), or(isNull(job.doneAt), gt(job.doneAt, since))))
    .orderBy(desc(job.dueAt))
    .limit(100);
