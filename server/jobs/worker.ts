import type { Store } from '#dialect';

/** What came of one attempt at a job: done, to be tried again, or given up for good. */
export type Outcome = { kind: 'done' } | { kind: 'later'; problem: string } | { kind: 'given-up'; problem: string };

/** A kind of job: how to find what is to be done, and how to do it. */
export type Worker = {
  kind: string;
  /** Lays down what has become due; asked at each turn, by every instance. */
  plan: (store: Store, now: Date) => Promise<void>;
  /** Does one job; `attempt` counts from 1. What it throws is an attempt that failed. */
  work: (store: Store, job: { id: string; payload: unknown; attempt: number }, now: Date) => Promise<Outcome>;
  /** What is to be put right when a job is given up, so that later ones go on. */
  giveUp?: (store: Store, payload: unknown, now: Date) => Promise<void>;
};
