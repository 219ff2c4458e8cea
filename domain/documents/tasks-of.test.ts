import type { Actor, Grant } from '#domain/access/role.ts';
import { describe, expect, test } from 'vitest';
import type { CellGroup, TaskDocument, TaskLanguage } from './task-document.ts';
import { tasksOf } from './tasks-of.ts';

const actor = (...grants: Grant[]): Actor => ({ id: 'me', name: 'Me', grants });
const translator = actor({ role: 'translator', language: 'en' });
const reviewer = actor({ role: 'reviewer', language: 'en' });
const publisher = actor({ role: 'publisher', language: null });
const editor = actor({ role: 'source-editor', language: 'fr' });

const group = (state: CellGroup['state'], some: Partial<CellGroup> = {}): CellGroup => ({
  state,
  isStale: false,
  isMine: false,
  hasTwoHands: false,
  isToAnswer: false,
  isContested: false,
  count: 1,
  first: 0,
  ...some,
});
const english = (some: Partial<TaskLanguage> = {}): TaskLanguage => ({
  language: 'en',
  translatorId: null,
  translatorDueAt: null,
  reviewerId: null,
  reviewerDueAt: null,
  isHandedOver: true,
  areContactsConfirmed: true,
  openBlocks: 0,
  isPublished: false,
  groups: [],
  ...some,
});
const document = (language: Partial<TaskLanguage>, some: Partial<TaskDocument> = {}): TaskDocument => ({
  id: 'd',
  title: 'Conférence',
  deadlineAt: '2026-11-26T17:00:00.000Z',
  deadlineZone: 'Europe/Brussels',
  embargoAt: null,
  embargoZone: 'UTC',
  editPolicy: 'reviewer-edit-stands',
  handoverMode: 'by-language',
  source: { status: 'validated' },
  newest: { number: 1, status: 'validated', lastEditorId: 'importer' },
  isNewestCurrent: true,
  contactLines: 12,
  languages: [english(language)],
  ...some,
});
const short = (who: Actor, of: TaskDocument) =>
  tasksOf(who, [of]).map(({ kind, count, first }) => [kind, count, first]);

describe('a translator', () => {
  test.each<[string, CellGroup[], unknown[]]>([
    [
      'translates what is untranslated or a draft',
      [group('untranslated', { count: 3, first: 4 }), group('draft', { first: 2 })],
      [['translate', 4, 2]],
    ],
    ['corrects what was sent back', [group('changes-requested', { count: 2, first: 1 })], [['correct', 2, 1]]],
    [
      'corrects what was sent back even when the source changed too',
      [group('changes-requested', { isStale: true })],
      [['correct', 1, 0]],
    ],
    [
      'checks what the source changed',
      [group('in-review', { isStale: true, first: 5 }), group('draft', { isStale: true, first: 3 })],
      [['check-source-change', 2, 3]],
    ],
    ['has nothing to do with what is in review or approved', [group('in-review'), group('approved')], []],
    ['accepts no edit where the reviewer’s stands', [group('in-review', { hasTwoHands: true })], []],
  ])('%s', (_, groups, tasks) => {
    expect(short(translator, document({ groups }))).toEqual(tasks);
  });

  test('accepts a reviewer’s edit where the last word is theirs', () => {
    const policy = { editPolicy: 'translator-has-last-word' } as const;
    expect(short(translator, document({ groups: [group('in-review', { hasTwoHands: true })] }, policy))).toEqual([
      ['accept-edit', 1, 0],
    ]);
    expect(
      short(translator, document({ groups: [group('in-review', { hasTwoHands: true, isMine: true })] }, policy)),
    ).toEqual([]);
  });

  test('answers for changes of their own words, and no longer once they contest', () => {
    const changed = { hasTwoHands: true, isToAnswer: true };
    expect(short(translator, document({ groups: [group('approved', changed), group('in-review', changed)] }))).toEqual([
      ['answer-edit', 2, 0],
    ]);
    const policy = { editPolicy: 'translator-has-last-word' } as const;
    const groups = [group('in-review', { hasTwoHands: true, isContested: true })];
    expect(short(translator, document({ groups }, policy))).toEqual([]);
    expect(short(translator, document({ groups: [group('in-review', changed)] }, policy))).toEqual([
      ['accept-edit', 1, 0],
    ]);
  });

  test('confirms contacts once there is a text everywhere', () => {
    const unconfirmed = { areContactsConfirmed: false };
    expect(short(translator, document({ ...unconfirmed, groups: [group('in-review')] }))).toEqual([
      ['confirm-contacts', 12, null],
    ]);
    expect(short(translator, document({ ...unconfirmed, groups: [group('untranslated')] }))).toEqual([
      ['translate', 1, 0],
    ]);
    expect(short(translator, document({ ...unconfirmed, groups: [group('in-review')] }, { contactLines: 0 }))).toEqual(
      [],
    );
  });

  test('waits for the source to open', () => {
    const groups = [group('untranslated')];
    expect(short(translator, document({ groups }, { source: { status: 'draft' } }))).toEqual([]);
    expect(short(translator, document({ groups }, { source: { status: 'opened-early' } }))).toHaveLength(1);
  });

  test('has no task in another language, or in what somebody else is assigned to', () => {
    const groups = [group('untranslated')];
    expect(short(translator, document({ groups, language: 'es' }))).toEqual([]);
    expect(short(translator, document({ groups, translatorId: 'other' }))).toEqual([]);
    expect(tasksOf(translator, [document({ groups, translatorId: 'me' })])).toMatchObject([{ mine: true }]);
    expect(tasksOf(translator, [document({ groups })])).toMatchObject([{ mine: false }]);
  });
});

describe('a reviewer', () => {
  test.each<[string, Partial<CellGroup>, Partial<TaskDocument>, number]>([
    ['reviews what another person did', {}, {}, 1],
    ['does not review own work', { isMine: true }, {}, 0],
    ['reviews an own edit where it stands', { isMine: true, hasTwoHands: true }, {}, 1],
    [
      'leaves an own edit to the translator’s last word',
      { isMine: true, hasTwoHands: true },
      { editPolicy: 'translator-has-last-word' },
      0,
    ],
    [
      'decides on an own edit that the translator contests',
      { isMine: true, hasTwoHands: true, isContested: true },
      { editPolicy: 'translator-has-last-word' },
      1,
    ],
    ['waits where the source changed', { isStale: true }, {}, 0],
  ])('%s', (_, some, settings, count) => {
    expect(short(reviewer, document({ groups: [group('in-review', some)] }, settings))).toHaveLength(count);
  });

  test('receives a language when it is handed over, or texts as they come', () => {
    const groups = [group('in-review')];
    expect(short(reviewer, document({ groups, isHandedOver: false }))).toEqual([]);
    expect(short(reviewer, document({ groups, isHandedOver: false }, { handoverMode: 'as-it-comes' }))).toHaveLength(1);
  });
});

describe('a source editor', () => {
  test.each<[string, TaskDocument['newest'], number]>([
    ['validates a draft of another person', { number: 1, status: 'draft', lastEditorId: 'importer' }, 1],
    ['validates what was opened early', { number: 1, status: 'opened-early', lastEditorId: 'importer' }, 1],
    ['does not validate own work', { number: 2, status: 'draft', lastEditorId: 'me' }, 0],
    ['is done with what is validated', { number: 2, status: 'validated', lastEditorId: 'importer' }, 0],
  ])('%s', (_, newest, count) => {
    expect(short(editor, document({}, { newest }))).toHaveLength(count);
  });
});

describe('the blocks of the library', () => {
  test('are confirmed by the translator once there is a text everywhere, and by a source editor in French', () => {
    const texts = { groups: [group('approved')], openBlocks: 2 };
    expect(short(translator, document(texts))).toEqual([['confirm-blocks', 2, null]]);
    expect(short(translator, document({ ...texts, groups: [group('untranslated')] }))).toEqual([['translate', 1, 0]]);
    expect(short(editor, document({ ...texts, language: 'fr', groups: [] }))).toEqual([['confirm-blocks', 2, null]]);
  });
});

describe('a publisher', () => {
  const ready = { groups: [group('approved', { count: 12 })] };
  test.each<[string, Partial<TaskLanguage>, Partial<TaskDocument>, number]>([
    ['publishes what is approved', ready, {}, 1],
    ['publishes the French text once it is validated', { language: 'fr' }, {}, 1],
    ['waits for every text', { groups: [group('approved'), group('in-review')] }, {}, 0],
    ['waits for texts that the source changed', { groups: [group('approved', { isStale: true })] }, {}, 0],
    ['waits for the blocks of the library', { ...ready, openBlocks: 1 }, {}, 0],
    ['waits for contacts', { ...ready, areContactsConfirmed: false }, {}, 0],
    ['waits for validation', ready, { source: { status: 'opened-early' } }, 0],
    ['waits for the version in preparation', ready, { isNewestCurrent: false }, 0],
    ['is done with what is published', { ...ready, isPublished: true }, {}, 0],
  ])('%s', (_, language, settings, count) => {
    expect(short(publisher, document(language, settings))).toHaveLength(count);
  });

  test('is due at the embargo where there is one', () => {
    const [task] = tasksOf(publisher, [document(ready, { embargoAt: '2026-12-01T09:00:00.000Z' })]);
    expect(task).toMatchObject({ dueAt: '2026-12-01T09:00:00.000Z', dueZone: 'UTC' });
  });
});

test('one’s own tasks come first, then by date, those without a date last', () => {
  const groups = [group('untranslated')];
  const at = (id: string, some: Partial<TaskLanguage>, deadlineAt: string | null = null) =>
    document({ groups, ...some }, { id, deadlineAt });
  const tasks = tasksOf(translator, [
    at('undated', {}),
    at('late', {}, '2026-12-03T00:00:00.000Z'),
    at('early', {}, '2026-12-01T00:00:00.000Z'),
    at('mine', { translatorId: 'me', translatorDueAt: '2026-12-04T00:00:00.000Z' }),
  ]);
  expect(tasks.map(({ documentId }) => documentId)).toEqual(['mine', 'early', 'late', 'undated']);
});
