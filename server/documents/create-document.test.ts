import { loadEvents } from '#db/reads/load-events.ts';
import { loadSourceSegments } from '#db/reads/load-source-segments.ts';
import { loadTranslations } from '#db/reads/load-translations.ts';
import { newId } from '#db/new-id.ts';
import { segment, sourceVersion } from '#db/schema/documents.ts';
import { blob } from '#db/schema/house.ts';
import type { ImportedLine } from '#domain/import/imported-line.ts';
import type { Mark } from '#domain/text.ts';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openSourceEarly } from '../source/open-source-early.ts';
import { markDone } from '../translations/mark-done.ts';
import { openNewsroom, shortSource, unassigned, valueOf } from '../testing/open-newsroom.ts';
import { createDocument } from './create-document.ts';
import { getDocument } from './get-document.ts';
import { openDocument } from './open-document.ts';
import { removeDocument } from './remove-document.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let room: Awaited<ReturnType<typeof openNewsroom>>;
beforeAll(async () => void (room = await openNewsroom()));
afterAll(() => room.close());

const importing = (lines: ImportedLine[], some: Parameters<typeof room.settings>[0] = {}) =>
  createDocument(room.as('coordinator'), { lines, original: null, settings: room.settings(some) });

test('makes segments in order, cells in each language, and one event', async () => {
  const id = await room.addDocument();
  const segments = await loadSourceSegments(room.store.read, id, [1]);
  expect(segments.map(({ kind, words, affects }) => [kind, words, affects])).toEqual([
    ['headline', 5, null],
    ['subheadline', 4, null],
    ['paragraph', 8, null],
    ['paragraph', 6, null],
  ]);
  const cells = await loadTranslations(room.store.read, id);
  expect(cells).toHaveLength(8);
  expect(
    cells.every(({ state, version, sourceNumber }) => state === 'untranslated' && version + sourceNumber === 2),
  ).toBe(true);
  const events = await loadEvents(room.store.read, id);
  expect(events.map(({ number, kind, actorName }) => [number, kind, actorName])).toEqual([
    [1, 'document-created', 'coordinator'],
  ]);
});

test('shows the importer as last editor of a draft, and profiles without a slug', async () => {
  const view = valueOf(await getDocument(room.as('publisher'), { id: await room.addDocument() }));
  expect(view.source).toMatchObject({ number: 1, status: 'draft', lastEditorId: room.people.coordinator.id });
  expect(view.nextSource).toBeNull();
  expect(view.languages.map(({ language, profile, slug }) => [language, profile, slug])).toEqual([
    ['fr', 'fr-imprimerie-nationale', null],
    ['en', 'en-un', null],
    ['es', 'es-un', null],
  ]);
  expect(view.organizations).toEqual([room.organization]);
});

test('gives back the settings as they were set, and tells of each assignment', async () => {
  const { translator, reviewer } = room.people;
  const settings = room.settings({
    embargoAt: '2026-11-27T10:00:00.000Z',
    languages: [
      {
        ...unassigned('en'),
        translatorId: translator.id,
        reviewerId: reviewer.id,
        reviewerDueAt: '2026-11-25T12:00:00.000Z',
      },
    ],
  });
  const made = valueOf(await createDocument(room.as('coordinator'), { lines: shortSource, original: null, settings }));
  expect(valueOf(await getDocument(room.as('coordinator'), made)).settings).toEqual(settings);
  const events = await loadEvents(room.store.read, made.id);
  expect(events.slice(1).map(({ kind, language, after }) => ({ kind, language, after }))).toEqual([
    { kind: 'language-assigned', language: 'en', after: { role: 'translator', personId: translator.id } },
    { kind: 'language-assigned', language: 'en', after: { role: 'reviewer', personId: reviewer.id } },
  ]);
});

test('keeps the same file once, whatever it is imported for', async () => {
  const original = { name: 'communique.fr.txt', base64: Buffer.from('Menu\nUne conférence').toString('base64') };
  const input = () => ({ lines: shortSource, original, settings: room.settings() });
  expect((await createDocument(room.as('coordinator'), input())).ok).toBe(true);
  expect((await createDocument(room.as('coordinator'), input())).ok).toBe(true);
});

test('keeps marks, names from the file, and what reading it had to say', async () => {
  const marks: Mark[] = [{ kind: 'bold', from: 3, to: 13 }];
  const lines: ImportedLine[] = [
    { n: 1, kind: 'headline', text: 'Un titre' },
    { n: 2, kind: 'paragraph', text: 'La conférence a eu lieu.', marks, id: 'unit-7' },
  ];
  const notes = [{ code: 'article-found' as const, detail: 'La page' }];
  const original = { name: 'page.html', base64: Buffer.from(newId()).toString('base64'), format: 'html' as const };
  const { id } = valueOf(
    await createDocument(room.as('coordinator'), { lines, original, notes, settings: room.settings() }),
  );
  const read = room.store.read;
  const segments = await loadSourceSegments(read, id, [1]);
  expect(segments.map((one) => one.marks)).toEqual([[], marks]);
  const names = (await read.select().from(segment)).filter(({ documentId }) => documentId === id);
  expect(names.map(({ foreignId }) => foreignId).toSorted()).toEqual([null, 'unit-7']);
  const source = (await read.select().from(sourceVersion)).find(({ documentId }) => documentId === id);
  expect(source?.notes).toEqual(notes);
  const files = await read.select({ sha256: blob.sha256, mediaType: blob.mediaType }).from(blob);
  expect(files.find(({ sha256 }) => sha256 === source?.original)?.mediaType).toBe('text/html');
});

describe('texts in other languages that come along', () => {
  const approved = (text: string) => ({ text: { text, marks: [] }, state: 'approved' as const });
  const bilingual: ImportedLine[] = [
    { n: 1, kind: 'headline', text: 'Un titre', targets: { en: approved('A headline'), es: approved('Un título') } },
    { n: 2, kind: 'paragraph', text: 'Une phrase.', targets: { en: approved(' A sentence. '), es: approved(' ') } },
    { n: 3, kind: 'furniture', text: 'Menu', targets: { en: approved('Menu') } },
  ];

  test('are drafts that nobody has answered for, whatever state they claim', async () => {
    const id = await room.addDocument({}, bilingual);
    const cells = await loadTranslations(room.store.read, id);
    expect(
      cells
        .map(({ language, state, text, origin, lastEditorId, approval }) => [
          language,
          state,
          text.text,
          origin,
          lastEditorId,
          approval,
        ])
        .toSorted(),
    ).toEqual(
      [
        ['en', 'draft', 'A headline', 'import', null, null],
        ['en', 'draft', 'A sentence.', 'import', null, null],
        ['es', 'draft', 'Un título', 'import', null, null],
        ['es', 'untranslated', '', 'human', null, null],
      ].toSorted(),
    );
    const [created] = await loadEvents(room.store.read, id);
    expect(created?.after).toMatchObject({ drafts: { en: 2, es: 1 } });
  });

  test('are answered for by the translator who marks them done, and approved by another person only', async () => {
    const id = await room.addDocument({}, bilingual);
    valueOf(await openSourceEarly(room.as('coordinator', 1), { documentId: id, number: 1, version: 1 }));
    const cell = (await loadTranslations(room.store.read, id)).find(({ language }) => language === 'en');
    const at = { segmentId: cell?.segmentId ?? '', language: 'en' as const };
    const done = valueOf(await markDone(room.as('translator', 2), { ...at, version: 1 }));
    expect(done).toMatchObject({ state: 'in-review', lastEditorName: 'translator' });
  });

  test('come in for the languages of the document alone', async () => {
    const id = await room.addDocument({ languages: [unassigned('en')] }, bilingual);
    const cells = await loadTranslations(room.store.read, id);
    expect(cells.map(({ language }) => language)).toEqual(['en', 'en']);
  });

  test.each([
    ['a control character', 'A \u0007 headline', 'control-characters'],
    ['an override of direction', 'A \u202Eheadline', 'bidi-characters'],
  ])('are refused with %s, and nothing is half imported', async (_, text, refusal) => {
    const lines: ImportedLine[] = [{ n: 1, kind: 'headline', text: 'Un titre', targets: { en: approved(text) } }];
    const reference = `CP/${refusal}`;
    expect(await importing(lines, { reference })).toEqual({ ok: false, refusal });
    expect((await importing(shortSource, { reference })).ok).toBe(true);
  });
});

test('is for coordinators', async () => {
  const input = { lines: shortSource, original: null, settings: room.settings() };
  expect(await createDocument(room.as('editor'), input)).toEqual({ ok: false, refusal: 'not-allowed' });
});

test.each([
  ['no text at all', [{ n: 1, kind: 'furniture', text: 'Menu' }], 'source-empty'],
  ['no headline', [{ n: 1, kind: 'paragraph', text: 'Un paragraphe.' }], 'no-headline'],
  ['a control character', [{ n: 1, kind: 'headline', text: 'Un\u0007 titre' }], 'control-characters'],
  ['an override of direction', [{ n: 1, kind: 'headline', text: 'Un \u202Etitre' }], 'bidi-characters'],
  ['a paragraph longer than a cell', [{ n: 1, kind: 'headline', text: 'x'.repeat(20_001) }], 'source-too-large'],
] as const)('refuses %s', async (_, lines, refusal) => {
  expect(await importing([...lines])).toEqual({ ok: false, refusal });
});

test('refuses a reference that another document has', async () => {
  await room.addDocument({ reference: 'CP/taken' });
  expect(await importing(shortSource, { reference: 'CP/taken' })).toEqual({ ok: false, refusal: 'reference-taken' });
});

test('refuses a translator who does not hold the role in that language', async () => {
  const languages = [{ ...unassigned('es'), translatorId: room.people.translator.id }];
  expect(await importing(shortSource, { languages })).toEqual({ ok: false, refusal: 'person-lacks-role' });
});

test('refuses an organization that does not exist', async () => {
  expect(await importing(shortSource, { organizationIds: ['nobody'] })).toEqual({ ok: false, refusal: 'not-found' });
});

test('takes ten thousand paragraphs, shows them, and lets them go', { timeout: 120_000 }, async () => {
  const body = Array.from({ length: 10_000 }, (_, n) => ({
    n: n + 2,
    kind: 'paragraph' as const,
    text: `Le paragraphe numéro ${n} parle de la Conférence.`,
  }));
  const id = await room.addDocument({}, [{ n: 1, kind: 'headline', text: 'Un très long communiqué' }, ...body]);
  const view = valueOf(await openDocument(room.as('coordinator'), { id }));
  expect([view.segments.length, view.translations.length]).toEqual([10_001, 20_002]);
  valueOf(await removeDocument(room.as('coordinator'), { id, version: 1 }));
  expect(await loadTranslations(room.store.read, id)).toEqual([]);
});
