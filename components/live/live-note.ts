import type { LiveMessage } from '#contract/live.ts';

/** Documents, each with the number of the last event that is known of it. */
export type Positions = ReadonlyMap<string, number>;

/** What the tabs of one browser say to each other. The leading tab holds the stream for all of them. */
export type LiveNote =
  /** A tab says what it needs and how far it is. */
  | { kind: 'want'; tab: string; documents: [string, number][] }
  | { kind: 'bye'; tab: string }
  /** What stood in the way is gone: not to wait any longer. */
  | { kind: 'retry' }
  /** The tab that now leads asks the others what they need. */
  | { kind: 'leader' }
  | { kind: 'message'; message: LiveMessage }
  | { kind: 'state'; isOpen: boolean };
