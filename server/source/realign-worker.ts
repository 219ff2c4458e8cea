import { parentPort, workerData } from 'node:worker_threads';
import { realign } from '#domain/realign/realign.ts';
import type { NewParagraph, OldParagraph } from '#domain/realign/realignment.ts';

const { old, fresh } = workerData as { old: OldParagraph[]; fresh: NewParagraph[] };
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin, a window has
parentPort?.postMessage(realign(old, fresh));
