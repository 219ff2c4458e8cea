import type { Refusal, SaveStatus } from './cell-core.ts';
import { createSignal } from './signal.ts';

export type SaveSummary = {
  status: SaveStatus;
  /** Why something is not saved; what the person must decide about comes last. */
  problem: Refusal | null;
  /** How many places hold words that are not on the server. */
  waiting: number;
  /** How many of them wait for the person to choose between two texts. */
  toChoose: number;
  /** One of the places with that problem. */
  part: string | null;
};

const allSaved: SaveSummary = { status: 'saved', problem: null, waiting: 0, toChoose: 0, part: null };

/** What of the page is not saved, by place: cells as `segment:language`, contact blocks as `contacts:language`. */
export const createSaveLedger = () => {
  const signal = createSignal();
  const open = new Map<string, { status: SaveStatus; problem: Refusal | null }>();
  // By problem, so that a change of thousands of cells is counted, not gone through each time.
  const failed = new Map<Refusal | null, Set<string>>();
  let summary = allSaved;

  const sumUp = (): SaveSummary => {
    if (open.size === 0) return allSaved;
    const [problem = null, parts] =
      [...failed].find(([why, { size }]) => why !== 'stale' && size > 0) ??
      [...failed].find(([, { size }]) => size > 0) ??
      [];
    return {
      status: parts ? 'failed' : 'saving',
      problem,
      waiting: open.size,
      toChoose: failed.get('stale')?.size ?? 0,
      part: parts?.values().next().value ?? null,
    };
  };

  return {
    subscribe: signal.subscribe,
    read: (): SaveSummary => summary,
    report: (part: string, status: SaveStatus, problem: Refusal | null): void => {
      const before = open.get(part);
      if (status === 'saved' ? !before : before?.status === status && before.problem === problem) return;
      if (before?.status === 'failed') failed.get(before.problem)?.delete(part);
      if (status === 'failed') failed.set(problem, (failed.get(problem) ?? new Set()).add(part));
      if (status === 'saved') open.delete(part);
      else open.set(part, { status, problem });
      summary = sumUp();
      signal.tell();
    },
  };
};

export type SaveLedger = ReturnType<typeof createSaveLedger>;
