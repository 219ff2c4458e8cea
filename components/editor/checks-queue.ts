import type { Finding, Marked } from '#domain/checks/check.ts';
import type { Figure } from '#domain/checks/figures/figure.ts';
import type { SegmentKind } from '#domain/segment.ts';
import type { Text } from '#domain/text.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';

/** A source and a target to be checked. */
export type Pair = {
  source: string;
  target: string;
  language: TargetLanguage;
  kind: SegmentKind;
  /** Missing where neither has any. */
  marks?: Marked;
};

/** A paragraph and a text that stands for it, to be checked. */
export const pairOf = (
  { source, kind }: { source: Text; kind: SegmentKind },
  { text, language }: { text: Text; language: TargetLanguage },
): Pair => ({
  source: source.text,
  target: text.text,
  language,
  kind,
  ...(source.marks.length + text.marks.length > 0 ? { marks: { source: source.marks, target: text.marks } } : {}),
});

export type CheckRequest = { id: number; pairs: readonly Pair[] } | { id: number; figures: string };
export type CheckAnswer =
  | { id: number; findings: Finding[][] }
  | { id: number; figures: Figure[] }
  | { id: number; problem: string };

/** Runs the checks on some pairs, somewhere. */
export type RunPairs = (pairs: readonly Pair[]) => Promise<Finding[][]>;

/** So few at a time that the cell somebody is in never waits long behind others. */
const together = 20;

type Waiting = { pair: Pair; done: (findings: Finding[]) => void; fail: (error: unknown) => void };

/**
 * Lets pairs wait for their checks: what somebody looks at goes first, all others after it, a few at a time, one batch under
 * way at once.
 */
export const createChecksQueue = (run: RunPairs) => {
  const urgent: Waiting[] = [];
  const others: Waiting[] = [];
  let isRunning = false;

  const next = async (): Promise<void> => {
    if (isRunning) return;
    isRunning = true;
    for (let batch = take(); batch.length > 0; batch = take()) {
      try {
        const found = await run(batch.map(({ pair }) => pair));
        for (const [at, { done }] of batch.entries()) done(found[at] ?? []);
      } catch (error) {
        for (const { fail } of batch) fail(error);
      }
    }
    isRunning = false;
  };
  const take = (): Waiting[] => (urgent.length > 0 ? urgent.splice(0, 1) : others.splice(0, together));
  const add = (line: Waiting[], pair: Pair): Promise<Finding[]> =>
    new Promise((done, fail) => {
      line.push({ pair, done, fail });
      void next();
    });

  return {
    /** For the cell that somebody is in. */
    first: (pair: Pair) => add(urgent, pair),
    /** For all the others. */
    later: (pair: Pair) => add(others, pair),
    /** Forgets what waits in the background; its promises stay open. */
    forgetOthers: () => {
      others.length = 0;
    },
  };
};
