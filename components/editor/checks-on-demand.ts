import type { Finding } from '#domain/checks/check.ts';
import type { Figure } from '#domain/checks/figures/figure.ts';
import { createChecksQueue, type CheckAnswer, type Pair } from './checks-queue.ts';

type Asking = { done: (answer: CheckAnswer) => void; fail: (error: Error) => void };

/** The worker, started when checks are first needed: the page opens without their tables of words and names. */
const startWorker = () => {
  const worker = new Worker(new URL('./checks-worker.ts', import.meta.url), { type: 'module' });
  const asked = new Map<number, Asking>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<CheckAnswer>) => {
    asked.get(data.id)?.done(data);
    asked.delete(data.id);
  });
  worker.addEventListener('error', () => {
    hasFailed = true;
    for (const { fail } of asked.values()) fail(new Error('the worker of the checks stopped'));
    asked.clear();
    worker.terminate();
  });
  return (question: { pairs: readonly Pair[] } | { figures: string }): Promise<CheckAnswer> =>
    new Promise((done, fail) => {
      last += 1;
      asked.set(last, { done, fail });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
      worker.postMessage({ ...question, id: last });
    });
};

let hasFailed = false;
let ask: ReturnType<typeof startWorker> | null = null;

const worker = () => {
  if (hasFailed) return null;
  try {
    return (ask ??= startWorker());
  } catch {
    // A browser or a policy that lets none start.
    hasFailed = true;
    return null;
  }
};

/** What the worker answers; null when there is none, or it stopped. */
const fromWorker = async (question: { pairs: readonly Pair[] } | { figures: string }): Promise<CheckAnswer | null> => {
  const answer = await (worker()?.(question) ?? Promise.resolve(null)).catch(() => null);
  if (answer && 'problem' in answer) throw new Error(answer.problem);
  return answer;
};

/** Until the page has nothing better to do. */
const idle = (): Promise<void> =>
  new Promise((done) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => done(), { timeout: 1000 });
    else setTimeout(done, 1);
  });

const runHere = async (pairs: readonly Pair[]): Promise<Finding[][]> => {
  const { runChecks } = await import('#domain/checks/run-checks.ts');
  const found: Finding[][] = [];
  for (const { source, target, ...context } of pairs) {
    await idle();
    found.push(runChecks(source, target, context));
  }
  return found;
};

const queue = createChecksQueue(async (pairs) => {
  const answer = await fromWorker({ pairs });
  return answer && 'findings' in answer ? answer.findings : runHere(pairs);
});

/** The findings of a text that somebody looks at. */
export const findingsOf = (pair: Pair): Promise<Finding[]> => queue.first(pair);

/** The findings of a text that nobody looks at just now: after all that somebody does. */
export const findingsInTime = (pair: Pair): Promise<Finding[]> => queue.later(pair);
export const forgetFindingsInTime = queue.forgetOthers;

export const sourceFiguresOf = async (source: string): Promise<Figure[]> => {
  const answer = await fromWorker({ figures: source });
  if (answer && 'figures' in answer) return answer.figures;
  await idle();
  return (await import('#domain/checks/figures/figures-of.ts')).figuresOf(source, 'fr');
};
