import { loadSourceSegments } from '#db/reads/load-source-segments.ts';
import { loadSourceVersions } from '#db/reads/load-source-versions.ts';
import { loadTranslations } from '#db/reads/load-translations.ts';
import { loadEvents } from '#db/reads/load-events.ts';
import type { RealignmentView } from '#contract/source.ts';
import { affectsByDefault } from '#domain/source/affects-by-default.ts';
import { plain } from '#domain/text.ts';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openNewsroom, shortSource, valueOf } from '../testing/open-newsroom.ts';
import { at, inputOf, sourceDesk, withText } from '../testing/source-desk.ts';
import { approve } from '../translations/approve.ts';
import { handOver } from '../translations/hand-over.ts';
import { save } from '../translations/save.ts';
import { realignSource } from './realign-source.ts';
import { reviseSource } from './revise-source.ts';
import { validateSource } from './validate-source.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let room: Awaited<ReturnType<typeof openNewsroom>>;
let desk: ReturnType<typeof sourceDesk>;
beforeAll(async () => {
  room = await openNewsroom();
  desk = sourceDesk(room);
});
afterAll(() => room.close());

/** The short source as its press office sends it again: a figure changed, a paragraph split off, one more at the end. */
const sentAgain = [
  ...shortSource.slice(0, 3),
  { n: 5, kind: 'paragraph' as const, text: 'La Conférence a réuni 130 délégations.' },
  { n: 6, kind: 'paragraph' as const, text: 'Elle a annoncé 4,5 millions d’euros.' },
  { n: 7, kind: 'paragraph' as const, text: 'Une deuxième conférence est prévue à Genève en mars.' },
  { n: 8, kind: 'end-mark' as const, text: 'FIN' },
  ...shortSource.slice(-3).map((line, index) => ({ ...line, n: 9 + index })),
];

/** What a person confirms without a correction. */
const confirmed = (documentId: string, { source, old, rows, targets, contacts, hasEndMark }: RealignmentView) => ({
  documentId,
  number: source.number,
  version: source.version,
  segments: rows.map(({ id, kind, text, parts }) => {
    const was = old.find((one) => one.id === id)?.text ?? plain('');
    return {
      id,
      kind,
      text: text.text,
      marks: text.marks,
      parts,
      affects: affectsByDefault(was, text, targets),
      reason: '',
    };
  }),
  contacts,
  hasEndMark,
});

describe('a new text', () => {
  test('is realigned with the version that people translate, and nothing is written', async () => {
    const documentId = await desk.validated();
    const before = await desk.draftOf(documentId);
    const events = await loadEvents(room.store.read, documentId);
    const view = valueOf(await realignSource(room.as('editor'), { documentId, lines: sentAgain }));
    expect(view).toMatchObject({
      compared: 1,
      source: { number: 1, version: before.source.version },
      hasEndMark: true,
    });
    expect(view.rows.map(({ id }) => before.segments.findIndex((one) => one.id === id))).toEqual([0, 1, 2, 3, -1]);
    expect(view.old.map(({ id }) => id)).toEqual(before.segments.map(({ id }) => id));
    expect(await loadEvents(room.store.read, documentId)).toHaveLength(events.length);
  });

  test('becomes the next version, its file kept with what reading it had to say', async () => {
    const documentId = await desk.validated();
    const view = valueOf(await realignSource(room.as('editor'), { documentId, lines: sentAgain }));
    const original = { name: 'version-2.txt', base64: Buffer.from('Le fichier').toString('base64') };
    const notes = [{ code: 'pictures-left-out' as const, detail: '1' }];
    const draft = valueOf(await reviseSource(room.as('editor'), { ...confirmed(documentId, view), original, notes }));
    expect(draft).toMatchObject({ source: { number: 2, status: 'draft' }, original: { name: 'version-2.txt' }, notes });
    expect((await loadSourceVersions(room.store.read, documentId)).map((one) => one.original === null)).toEqual([
      true,
      false,
    ]);
    expect((await loadEvents(room.store.read, documentId)).at(-1)).toMatchObject({ after: { name: 'version-2.txt' } });

    // Sent once more before it was validated, it replaces the version in preparation.
    const again = valueOf(await realignSource(room.as('editor'), { documentId, lines: sentAgain.toSpliced(5, 1) }));
    expect(again).toMatchObject({ compared: 1, source: { number: 2 } });
    const replaced = valueOf(await reviseSource(room.as('editor'), confirmed(documentId, again)));
    expect(replaced).toMatchObject({ source: { number: 2 }, original: { name: 'version-2.txt' } });
    expect(replaced.segments).toHaveLength(4);
  });

  test.each([
    ['of a translator', 'translator', sentAgain, 'not-allowed'],
    ['of a coordinator, once the source is validated', 'coordinator', sentAgain, 'not-allowed'],
    ['without a headline', 'editor', sentAgain.slice(4), 'no-headline'],
    ['without a word', 'editor', sentAgain.slice(0, 1), 'source-empty'],
    [
      'with an override of direction',
      'editor',
      [{ n: 1, kind: 'headline' as const, text: 'Un \u202Etitre' }],
      'bidi-characters',
    ],
  ] as const)('%s is refused', async (_, handle, lines, refusal) => {
    const documentId = await desk.validated();
    expect(await realignSource(room.as(handle), { documentId, lines: [...lines] })).toEqual({ ok: false, refusal });
  });

  test('of many paragraphs is realigned beside everybody else’s work', async () => {
    const paragraphs = Array.from({ length: 600 }, (_, index) => ({
      n: index + 2,
      kind: 'paragraph' as const,
      text: `Le paragraphe ${index} parle de l’affaire numéro ${index * 7}.`,
    }));
    const lines = [{ n: 1, kind: 'headline' as const, text: 'Un long texte' }, ...paragraphs];
    const documentId = await room.addDocument({}, lines);
    const view = valueOf(await realignSource(room.as('coordinator'), { documentId, lines: lines.toSpliced(300, 1) }));
    expect(view.rows.every(({ id }, place) => id === view.old[place < 300 ? place : place + 1]?.id)).toBe(true);
  });
});

describe('triage', () => {
  test('flags a text only in the languages that are affected; elsewhere what is approved stays so', async () => {
    const documentId = await desk.validated();
    await desk.translate(documentId, 'translator', 'en');
    const first = (await desk.draftOf(documentId)).segments[0]!.id;
    const english = async () =>
      (await loadTranslations(room.store.read, documentId)).find(
        ({ segmentId, language }) => segmentId === first && language === 'en',
      )!;
    const text = plain('A conference for refugees');
    valueOf(await save(room.as('translator'), { ...(await english()), text, origin: 'human' }));
    valueOf(await handOver(room.as('translator'), { documentId, language: 'en' }));
    valueOf(await approve(room.as('reviewer'), await english()));
    const draft = valueOf(
      await reviseSource(
        room.as('editor'),
        withText(await desk.draftOf(documentId), 0, 'Une Conférence pour les réfugiés', ['es']),
      ),
    );
    valueOf(await validateSource(room.as('validator'), at(draft)));
    expect(await english()).toMatchObject({ state: 'approved', staleFrom: null });
  });

  test('by the coordinator leaves the editor the one who may not validate', async () => {
    const documentId = await desk.validated();
    const draft = valueOf(await reviseSource(room.as('editor'), withText(await desk.draftOf(documentId), 2, 'Autre.')));
    const input = inputOf(draft);
    input.segments[2] = { ...input.segments[2]!, affects: ['en'], reason: 'Chiffre' };
    const triaged = valueOf(await reviseSource(room.as('coordinator'), input));
    expect(triaged.source.lastEditorName).toBe('editor');
    expect(triaged.segments[2]).toMatchObject({ affects: ['en'], reason: 'Chiffre' });
    expect(await validateSource(room.as('editor'), at(triaged))).toEqual({ ok: false, refusal: 'source-own-work' });
  });
});

describe('identities that were split and merged', () => {
  test('keep what they come from, until the text is that of the version before again', async () => {
    const documentId = await desk.validated();
    const input = inputOf(await desk.draftOf(documentId));
    const [, , third, fourth] = input.segments;
    const draft = valueOf(
      await reviseSource(room.as('editor'), {
        ...input,
        segments: [
          ...input.segments.slice(0, 2),
          { ...third!, text: `${third!.text} ${fourth!.text}`, parts: [fourth!.id!] },
          { id: null, kind: 'paragraph', text: 'À part.', affects: [], reason: '', parts: [third!.id!, 'unknown'] },
        ],
      }),
    );
    expect(draft.segments.map(({ parts }) => parts)).toEqual([null, null, [fourth!.id], [third!.id]]);
    const rows = await loadSourceSegments(room.store.read, documentId, [2]);
    expect(rows.map(({ parts }) => parts)).toEqual([null, null, [fourth!.id], [third!.id]]);
    const back = valueOf(
      await reviseSource(room.as('editor'), {
        ...inputOf(draft),
        segments: [...input.segments.slice(0, 3).map((one) => ({ ...one, parts: [fourth!.id!] })), fourth!],
      }),
    );
    expect(back.segments.map(({ parts }) => parts)).toEqual([null, null, null, null]);
  });
});

test('marks alone are a change, for whom is said like of any other', async () => {
  const documentId = await desk.validated();
  const input = inputOf(await desk.draftOf(documentId));
  const marks = [{ kind: 'link' as const, from: 3, to: 13, href: 'https://example.org' }];
  const draft = valueOf(
    await reviseSource(room.as('editor'), {
      ...input,
      segments: input.segments.map((one, place) => (place === 2 ? { ...one, marks, affects: ['en' as const] } : one)),
    }),
  );
  expect(draft.segments[2]).toMatchObject({ text: { marks }, beforeMarks: [], affects: ['en'] });
  expect((await loadSourceSegments(room.store.read, documentId, [2]))[2]?.affects).toEqual(['en']);
});
