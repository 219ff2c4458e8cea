import { findingKey } from '#domain/checks/check.ts';
import { runChecks } from '#domain/checks/run-checks.ts';
import { plain } from '#domain/text.ts';
import { editorView } from '#contract/documents.ts';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { getSourceDraft } from '../source/get-source-draft.ts';
import { reviseSource } from '../source/revise-source.ts';
import { validateSource } from '../source/validate-source.ts';
import { openNewsroom, valueOf } from '../testing/open-newsroom.ts';
import { ignoreFinding } from '../translations/ignore-finding.ts';
import { markDone } from '../translations/mark-done.ts';
import { save } from '../translations/save.ts';
import { openDocument } from './open-document.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let room: Awaited<ReturnType<typeof openNewsroom>>;
beforeAll(async () => void (room = await openNewsroom()));
afterAll(() => room.close());

const open = async (id: string) => valueOf(await openDocument(room.as('translator'), { id }));
const validated = async () => {
  const documentId = await room.addDocument();
  valueOf(
    await validateSource(room.as('validator'), { documentId, number: 1, version: 1, declineFaults: 'So published.' }),
  );
  return documentId;
};

test('shows texts in order with their words, cells beside them, and contacts in three languages', async () => {
  const view = await open(await validated());
  expect(editorView.parse(view)).toEqual(view);
  expect(view.segments.map(({ position, kind, words }) => [position, kind, words])).toEqual([
    [0, 'headline', 5],
    [1, 'subheadline', 4],
    [2, 'paragraph', 8],
    [3, 'paragraph', 6],
  ]);
  expect(view.translations.map(({ segmentId, language }) => [segmentId, language])).toEqual(
    view.segments.flatMap(({ id }) => [
      [id, 'en'],
      [id, 'es'],
    ]),
  );
  expect(
    view.contacts.map(({ language, lines, confirmedByName }) => [language, lines[2]?.text, confirmedByName]),
  ).toEqual([
    ['fr', 'A Genève: Ada Morel, morel@example.org, +41 22 555 01 02', 'validator'],
    ['en', 'In Geneva: Ada Morel, morel@example.org, +41 22 555 01 02', null],
    ['es', 'En Ginebra: Ada Morel, morel@example.org, +41 22 555 01 02', null],
  ]);
  expect([view.ignored, view.olderSources]).toEqual([[], []]);
});

test('shows the older source of a text that is stale, and no finding that was set aside for it', async () => {
  const id = await validated();
  const before = await open(id);
  const segment = before.segments[3]!;
  const cell = before.translations.find((one) => one.segmentId === segment.id && one.language === 'en')!;
  const text = plain('It announced 4.6 million euros.');
  const saved = valueOf(await save(room.as('translator'), { ...cell, text, origin: 'human' }));
  const [finding] = runChecks(segment.source.text, text.text, { language: 'en', kind: 'paragraph' });
  const done = valueOf(await markDone(room.as('translator'), saved));
  valueOf(await ignoreFinding(room.as('reviewer'), { ...done, key: findingKey(finding!), reason: 'Rounded.' }));
  expect((await open(id)).ignored).toMatchObject([
    { segmentId: segment.id, language: 'en', reason: 'Rounded.', byName: 'reviewer' },
  ]);

  const draft = valueOf(await getSourceDraft(room.as('editor'), { documentId: id }));
  const segments = draft.segments.map((one) => ({
    ...one,
    text: one.id === segment.id ? 'Elle a annoncé 4,7 millions.' : one.text.text,
  }));
  const { version } = valueOf(
    await reviseSource(room.as('editor'), {
      contacts: draft.contacts,
      hasEndMark: draft.hasEndMark,
      documentId: id,
      number: 1,
      version: draft.source.version,
      segments,
    }),
  ).source;
  expect((await open(id)).segments[3]).toEqual(segment);
  valueOf(
    await validateSource(room.as('validator'), { documentId: id, number: 2, version, declineFaults: 'So published.' }),
  );
  const after = await open(id);
  expect(after.segments[3]!.source.text).toBe('Elle a annoncé 4,7 millions.');
  expect(after.olderSources).toEqual([{ segmentId: segment.id, number: 1, text: segment.source }]);
  expect(after.ignored).toEqual([]);
});
