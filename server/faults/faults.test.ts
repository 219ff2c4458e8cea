import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { FaultsView } from '#contract/faults.ts';
import { loadEvents } from '#db/reads/load-events.ts';
import { openNewsroom, shortSource, valueOf } from '../testing/open-newsroom.ts';
import { sourceDesk } from '../testing/source-desk.ts';
import { validateSource } from '../source/validate-source.ts';
import { answerFaults } from './answer-faults.ts';
import { listFaults } from './list-faults.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let room: Awaited<ReturnType<typeof openNewsroom>>;
let desk: ReturnType<typeof sourceDesk>;
beforeAll(async () => {
  room = await openNewsroom();
  desk = sourceDesk(room);
});
afterAll(() => room.close());

const careless = shortSource.map((line) =>
  line.n === 5 ? { ...line, text: "Les Etats réunis par l'Agence ont répondu : oui." } : line,
);
const list = async (documentId: string) => valueOf(await listFaults(room.as('editor'), { documentId }));
const at = (documentId: string, { number, version }: FaultsView) => ({ documentId, number, version });
const idOf = ({ faults }: FaultsView, kind: string) => faults.find((fault) => fault.kind === kind)!.id;

describe('the faults of a source', () => {
  it('are listed with what would stand in their place, in paragraphs and contacts', async () => {
    const found = await list(await room.addDocument({}, careless));
    expect(found.counts).toEqual([
      { kind: 'spaces', open: 4, mendable: 4 },
      { kind: 'apostrophes', open: 1, mendable: 1 },
      { kind: 'missing-accent', open: 2, mendable: 2 },
    ]);
    expect(found.faults.find(({ isContact }) => isContact)).toMatchObject({ place: 1, kind: 'spaces' });
  });

  it('when accepted are mended where they stand; typography leaves the last editor as it was', async () => {
    const documentId = await room.addDocument({}, careless);
    const first = await list(documentId);
    const which = { ids: [idOf(first, 'apostrophes')] };
    const second = valueOf(
      await answerFaults(room.as('editor'), { ...at(documentId, first), which, answer: { kind: 'accept' } }),
    );
    expect(second.open).toBe(first.open - 1);
    const draft = await desk.draftOf(documentId);
    expect(draft.segments[2]?.text.text).toBe('Les Etats réunis par l’Agence ont répondu : oui.');
    expect(draft.source.lastEditorName).toBe('coordinator');

    const all = { kind: 'missing-accent' as const };
    valueOf(
      await answerFaults(room.as('editor'), { ...at(documentId, second), which: all, answer: { kind: 'accept' } }),
    );
    const mended = await desk.draftOf(documentId);
    expect(mended.segments[2]?.text.text).toContain('Les États réunis');
    expect(mended.contacts.at(-1)?.text).toMatch(/^À Genève/);
    expect(mended.source.lastEditorName).toBe('editor');
  });

  it('are corrected by another text, one at a time', async () => {
    const documentId = await room.addDocument({}, careless);
    const found = await list(documentId);
    const answer = { kind: 'correct' as const, text: 'Les États ont répondu.' };
    const which = { ids: [idOf(found, 'missing-accent')] };
    const left = valueOf(await answerFaults(room.as('editor'), { ...at(documentId, found), which, answer }));
    expect((await desk.draftOf(documentId)).segments[2]?.text.text).toBe(answer.text);
    expect(left.faults.some(({ text }) => text === answer.text)).toBe(false);
    const two = { ids: left.faults.slice(0, 2).map(({ id }) => id) };
    expect(await answerFaults(room.as('editor'), { ...at(documentId, left), which: two, answer })).toMatchObject({
      refusal: 'fault-gone',
    });
  });

  it('when declined stay so while their text stands, with who and why', async () => {
    const documentId = await room.addDocument({}, careless);
    const found = await list(documentId);
    const which = { ids: found.faults.map(({ id }) => id) };
    const answer = { kind: 'decline' as const, reason: 'Ainsi publié.' };
    const left = valueOf(await answerFaults(room.as('editor'), { ...at(documentId, found), which, answer }));
    expect(left.open).toBe(0);
    expect(left.faults[0]?.declined).toMatchObject({ byName: 'editor', reason: 'Ainsi publié.' });
    expect((await loadEvents(room.store.read, documentId)).at(-1)).toMatchObject({ kind: 'source-faults-declined' });
    valueOf(await validateSource(room.as('validator'), at(documentId, left)));
  });

  it('that nobody answered stand in the way of validation, unless it says why', async () => {
    const documentId = await room.addDocument({}, careless);
    const input = at(documentId, await list(documentId));
    expect(await validateSource(room.as('validator'), input)).toEqual({ ok: false, refusal: 'source-faults-open' });
    valueOf(await validateSource(room.as('validator'), { ...input, declineFaults: 'Ainsi publié.' }));
    expect((await list(documentId)).open).toBe(0);
  });

  it('are answered by who may write the French only, on the version as it stands', async () => {
    const documentId = await room.addDocument({}, careless);
    const found = await list(documentId);
    const input = { ...at(documentId, found), which: { kind: 'spaces' as const }, answer: { kind: 'accept' as const } };
    expect(await answerFaults(room.as('translator'), input)).toEqual({ ok: false, refusal: 'not-allowed' });
    expect(await answerFaults(room.as('editor'), { ...input, version: 7 })).toEqual({ ok: false, refusal: 'stale' });
    const gone = { ...input, which: { ids: ['nowhere spaces'] } };
    expect(await answerFaults(room.as('editor'), gone)).toEqual({ ok: false, refusal: 'fault-gone' });
  });
});
