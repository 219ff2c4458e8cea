import { loadTranslations } from '#db/reads/load-translations.ts';
import { plain } from '#domain/text.ts';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { reviseSource } from '../source/revise-source.ts';
import { validateSource } from '../source/validate-source.ts';
import { openNewsroom, unassigned, valueOf, type Handle } from '../testing/open-newsroom.ts';
import { markDone } from '../translations/mark-done.ts';
import { save } from '../translations/save.ts';
import { getSourceDraft } from '../source/get-source-draft.ts';
import { listDocuments } from './list-documents.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let room: Awaited<ReturnType<typeof openNewsroom>>;
beforeAll(async () => void (room = await openNewsroom()));
afterAll(() => room.close());

const listFor = async (handle: Handle, documentId: string) => {
  const { documents, tasks } = valueOf(await listDocuments(room.as(handle), { archived: false }));
  return {
    row: documents.find(({ id }) => id === documentId)!,
    tasks: tasks.filter((task) => task.documentId === documentId),
    order: documents.map(({ reference }) => reference),
  };
};
const inWork = async () => {
  const { translator } = room.people;
  const languages = [
    { ...unassigned('en'), translatorId: translator.id, translatorDueAt: '2026-11-25T12:00:00.000Z' },
    unassigned('es'),
  ];
  const documentId = await room.addDocument({ languages });
  valueOf(
    await validateSource(room.as('validator'), { documentId, number: 1, version: 1, declineFaults: 'So published.' }),
  );
  const { segments } = valueOf(await getSourceDraft(room.as('editor'), { documentId }));
  const cellOf = async (at: number) =>
    (await loadTranslations(room.store.read, documentId)).find(
      ({ segmentId, language }) => segmentId === segments[at]!.id && language === 'en',
    )!;
  const write = async (at: number) =>
    valueOf(await save(room.as('translator'), { ...(await cellOf(at)), text: plain(`Text ${at}`), origin: 'human' }));
  return {
    documentId,
    segments,
    write,
    done: async (at: number) => valueOf(await markDone(room.as('translator'), await write(at))),
  };
};

test('counts texts, words and states, and says where to begin', async () => {
  const { documentId, segments, write, done } = await inWork();
  await done(0);
  await write(2);
  const { row, tasks } = await listFor('translator', documentId);
  expect(row).toMatchObject({
    texts: 4,
    words: 23,
    changedParagraphs: 0,
    acronyms: ['AG'],
    frenchPublishedNumber: null,
    nextSource: null,
  });
  expect(
    row.progress.map(({ language, untranslated, draft, inReview, approved, translatable, translator }) => ({
      language,
      untranslated,
      draft,
      inReview,
      approved,
      translatable,
      translator: translator?.name ?? null,
    })),
  ).toEqual([
    { language: 'en', untranslated: 2, draft: 1, inReview: 1, approved: 0, translatable: 4, translator: 'translator' },
    { language: 'es', untranslated: 4, draft: 0, inReview: 0, approved: 0, translatable: 4, translator: null },
  ]);
  expect(tasks).toEqual([
    {
      kind: 'translate',
      documentId,
      documentTitle: 'Conférence',
      language: 'en',
      count: 3,
      mine: true,
      dueAt: '2026-11-25T12:00:00.000Z',
      dueZone: 'Europe/Brussels',
      segmentId: segments[1]!.id,
    },
  ]);
  expect((await listFor('spanish', documentId)).tasks).toMatchObject([
    { kind: 'translate', count: 4, mine: false, segmentId: segments[0]!.id, dueAt: row.deadlineAt },
  ]);
});

test('shows a version in preparation, then what it changed', async () => {
  const { documentId, done } = await inWork();
  await done(2);
  const draft = valueOf(await getSourceDraft(room.as('editor'), { documentId }));
  const segments = draft.segments.map(({ id, kind, text }, at) => ({
    id,
    kind,
    text: at === 2 ? 'Autre texte.' : text.text,
    affects: ['en' as const],
    reason: '',
  }));
  const revised = valueOf(
    await reviseSource(room.as('editor'), {
      documentId,
      number: 1,
      version: draft.source.version,
      segments,
      contacts: draft.contacts,
      hasEndMark: draft.hasEndMark,
    }),
  );
  expect((await listFor('editor', documentId)).tasks).toEqual([]);
  expect((await listFor('validator', documentId)).tasks).toMatchObject([
    { kind: 'validate-source', language: 'fr', count: 1 },
  ]);
  expect((await listFor('validator', documentId)).row.nextSource).toMatchObject({ number: 2, status: 'draft' });

  valueOf(
    await validateSource(room.as('validator'), {
      documentId,
      number: 2,
      version: revised.source.version,
      declineFaults: 'So published.',
    }),
  );
  const { row, tasks } = await listFor('translator', documentId);
  expect(row).toMatchObject({ changedParagraphs: 1, source: { number: 2 }, nextSource: null });
  expect(row.progress[0]).toMatchObject({ inReview: 1, stale: 1 });
  expect(tasks.map(({ kind, segmentId }) => [kind, segmentId])).toEqual([
    ['check-source-change', revised.segments[2]!.id],
    ['translate', revised.segments[0]!.id],
  ]);
});

test('puts the earliest deadline first, and none last', async () => {
  await room.addDocument({ reference: 'CP/none', deadlineAt: null });
  await room.addDocument({ reference: 'CP/late', deadlineAt: '2027-03-01T00:00:00.000Z' });
  const id = await room.addDocument({ reference: 'CP/early', deadlineAt: '2026-01-01T00:00:00.000Z' });
  const { order } = await listFor('coordinator', id);
  expect([order[0], order.at(-2), order.at(-1)]).toEqual(['CP/early', 'CP/late', 'CP/none']);
});
