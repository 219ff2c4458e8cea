import type { GivenToRead, ReadEvent } from '#contract/reading.ts';
import type { Actor, Role } from '#domain/access/role.ts';
import { maxFileBytes } from '#domain/import/source-text.ts';
import type { ReadOptions, ReadRefusal } from '#domain/import/read-file.ts';
import type { Given } from '#domain/import/read-source-file.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import { fetchPage } from './fetch-page.ts';
import { createPlaces } from './places.ts';
import { readInWorker } from './read-in-worker.ts';
import { createStages } from './stages.ts';
import { viewOf } from './view-of.ts';

// Each that waits holds a file in memory.
const reading = createPlaces(2, 8);
const fetching = createPlaces(2, 8);

/** Whether a person may have files read: whoever brings in a text of any kind. */
export const mayRead = ({ grants }: Actor): boolean => grants.some(({ role }) => bringers.has(role));
const bringers = new Set<Role>(['coordinator', 'source-editor', 'translator', 'reviewer']);

type Input = { given: GivenToRead; options: ReadOptions };
type Circumstances = { signal?: AbortSignal | undefined; mayFetch: boolean; fetch?: typeof fetchPage };

/**
 * Reads what a person gives and tells how far it is: stages, then the file or why it is not read; of an address, in
 * between, the file that it gave. Writes nothing; ends when the caller goes away.
 */
export async function* readGiven(input: Input, circumstances: Circumstances): AsyncGenerator<ReadEvent, void> {
  const { signal } = circumstances;
  try {
    const given = input.given.kind === 'address' ? yield* fetchGiven(input.given.address, circumstances) : input.given;
    if (given === null) return;

    if (reading.isCrowded()) return yield refusedOf({ code: 'reading-busy' });
    const mustWait = reading.isFull();
    const taking = reading.take(signal);
    try {
      if (mustWait) yield { kind: 'progress', stage: 'waiting' };
      await taking;
      const file = fileOf(given);
      if (!file.ok) return yield refusedOf(file.refusal);
      const stages = createStages();
      const result = readInWorker(file.value, input.options, { onStage: stages.tell, signal }).finally(stages.end);
      // Its failure is met below, where it is awaited; until then it is not nobody's.
      result.catch(() => {});
      for await (const stage of stages.told()) yield { kind: 'progress', stage };
      const read = await result;
      const view = read.ok ? viewOf(read.value) : read;
      yield view.ok ? { kind: 'read', file: view.value } : refusedOf(view.refusal);
    } finally {
      leave(taking);
    }
  } catch (error) {
    // Who went away is told nothing, and nothing broke.
    if (signal?.aborted !== true) throw error;
  }
}

type AtHand = Exclude<GivenToRead, { kind: 'address' }>;

/** Fetches a page and tells of it: the file that it gave, or null once a refusal was told. */
async function* fetchGiven(
  address: string,
  { signal, mayFetch, fetch = fetchPage }: Circumstances,
): AsyncGenerator<ReadEvent, AtHand | null> {
  if (!mayFetch || fetching.isCrowded()) {
    yield refusedOf({ code: mayFetch ? 'reading-busy' : 'fetching-off' });
    return null;
  }
  const taking = fetching.take(signal);
  try {
    yield { kind: 'progress', stage: 'fetching' };
    await taking;
    const page = await fetch(address, { signal });
    if (!page.ok) {
      yield refusedOf(page.refusal);
      return null;
    }
    const { name, bytes, address: from } = page.value;
    const base64 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
    const file = { kind: 'file' as const, name, base64, address: from };
    yield { kind: 'fetched', file };
    return file;
  } finally {
    leave(taking);
  }
}

/** Leaves a place, also where the person went away before it was free. */
const leave = (taking: Promise<() => void>): void => {
  taking.then(
    (left) => left(),
    () => {},
  );
};

const fileOf = (given: AtHand): Result<Given, ReadRefusal> => {
  // The mark of byte order says UTF-8, whatever markup from elsewhere says of itself.
  const file =
    given.kind === 'file'
      ? { name: given.name, bytes: Buffer.from(given.base64, 'base64'), address: given.address }
      : {
          name: `paste.${given.html === null ? 'txt' : 'html'}`,
          bytes: Buffer.from(`\uFEFF${given.html ?? given.text}`),
        };
  return file.bytes.length > maxFileBytes ? refuse({ code: 'source-too-large' }) : ok(file);
};

const refusedOf = ({ code, data }: ReadRefusal): ReadEvent => ({ kind: 'refused', code, ...(data ? { data } : {}) });
