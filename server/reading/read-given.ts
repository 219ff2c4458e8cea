import type { GivenToRead, ReadEvent, ReadStage } from '#contract/reading.ts';
import type { Actor, Role } from '#domain/access/role.ts';
import { maxFileBytes } from '#domain/import/source-text.ts';
import type { ReadOptions, ReadRefusal } from '#domain/import/read-file.ts';
import type { Given, ReadSource } from '#domain/import/read-source-file.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import { createPlaces } from './places.ts';
import { readInWorker } from './read-in-worker.ts';

const places = createPlaces(2);

/** Whether a person may have files read: whoever brings in a text of any kind. */
export const mayRead = ({ grants }: Actor): boolean => grants.some(({ role }) => bringers.has(role));
const bringers = new Set<Role>(['coordinator', 'source-editor', 'translator', 'reviewer']);

/**
 * Reads what a person gives and tells how far it is: stages, then the file or why it is not read. Writes nothing; ends when
 * the caller goes away.
 */
export async function* readGiven(
  input: { given: GivenToRead; options: ReadOptions },
  signal: AbortSignal | undefined,
): AsyncGenerator<ReadEvent, void> {
  if (places.isFull()) yield { kind: 'progress', stage: 'waiting' };
  const leave = await places.take(signal);
  try {
    const bytes = bytesOf(input.given);
    if (!bytes.ok) return yield refusedOf(bytes.refusal);
    const stages = createStages();
    const reading = readInWorker(bytes.value, input.options, { onStage: stages.tell, signal }).finally(stages.end);
    // Its failure is met below, where it is awaited; until then it is not nobody's.
    reading.catch(() => {});
    for await (const stage of stages.told()) yield { kind: 'progress', stage };
    const result = await reading;
    yield result.ok ? { kind: 'read', file: viewOf(result.value) } : refusedOf(result.refusal);
  } finally {
    leave();
  }
}

const bytesOf = (given: GivenToRead): Result<Given, ReadRefusal> => {
  switch (given.kind) {
    case 'file': {
      const bytes = Buffer.from(given.base64, 'base64');
      return bytes.length > maxFileBytes ? refuse({ code: 'source-too-large' }) : ok({ name: given.name, bytes });
    }
    case 'paste':
      return ok({ name: 'paste.txt', bytes: Buffer.from(given.text) });
    case 'address':
      return refuse({ code: 'fetching-off' });
  }
};

const viewOf = ({ format, encoding, language, detected, title, lines, notes, handoff }: ReadSource) => ({
  format,
  encoding,
  claimed: language,
  detected,
  title,
  lines,
  notes,
  handoff,
});

const refusedOf = ({ code, data }: ReadRefusal): ReadEvent => ({ kind: 'refused', code, ...(data ? { data } : {}) });

/** Stages as they are told, in the order in which they are asked for. */
const createStages = () => {
  const queue: ReadStage[] = [];
  let isOver = false;
  let wake = () => {};
  return {
    tell: (stage: ReadStage) => {
      queue.push(stage);
      wake();
    },
    end: () => {
      isOver = true;
      wake();
    },
    told: async function* () {
      for (;;) {
        const stage = queue.shift();
        if (stage) yield stage;
        else if (isOver) return;
        else await new Promise<void>((resolve) => (wake = resolve));
      }
    },
  };
};
