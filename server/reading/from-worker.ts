import type { ReadRefusal } from '#domain/import/read-file.ts';
import type { OnStage, ReadSource } from '#domain/import/read-source-file.ts';
import type { Result } from '#domain/result.ts';

/** What the thread that reads a file tells the one that asked. */
export type FromWorker =
  | { kind: 'stage'; stage: Parameters<OnStage>[0] }
  /** A document that a program outside has to open: the thread waits for `ToWorker`. */
  | { kind: 'convert'; bytes: Uint8Array }
  | { kind: 'result'; result: Result<ReadSource, ReadRefusal> };

/** The Word document that was made of it, or why there is none. */
export type ToWorker = { kind: 'converted'; result: Result<Uint8Array, ReadRefusal> };
