import type { ReadRefusal } from '#domain/import/read-file.ts';
import type { OnStage, ReadSource } from '#domain/import/read-source-file.ts';
import type { Result } from '#domain/result.ts';

/** What the thread that reads a file tells the one that asked. */
export type FromWorker =
  | { kind: 'stage'; stage: Parameters<OnStage>[0] }
  | { kind: 'result'; result: Result<ReadSource, ReadRefusal> };
