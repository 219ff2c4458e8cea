import type { Actor, Role } from '#domain/access/role.ts';
import type { Language } from '#locales/languages/language.ts';
import { describe, expect, it } from 'vitest';
import type { NoticeEvent } from './notice-event.ts';
import { noticesOf, type NoticeCircumstances } from './notices-of.ts';

const actor = (id: string, role: Role, language: Language | null = null): Actor => ({
  id,
  name: id,
  grants: [{ role, language }],
});
const readers = [
  actor('coordinator', 'coordinator'),
  actor('editor1', 'source-editor', 'fr'),
  actor('editor2', 'source-editor', 'fr'),
  actor('en', 'translator', 'en'),
  actor('en2', 'translator', 'en'),
  actor('es', 'translator', 'es'),
  actor('reviewer', 'reviewer', 'en'),
  actor('reviewer2', 'reviewer', 'en'),
];
const languages: NoticeCircumstances['languages'] = [
  { language: 'fr', translatorId: null, reviewerId: null },
  { language: 'en', translatorId: 'en', reviewerId: 'reviewer' },
  { language: 'es', translatorId: null, reviewerId: null },
];
const told = (event: NoticeEvent, by: string, some: Partial<NoticeCircumstances> = {}) =>
  noticesOf(event, { actor: { id: by }, readers, languages, ...some }).map(
    ({ personId, kind }) => `${personId} ${kind}`,
  );

const place = { threadId: 't', segmentId: 's' };
const question = { kind: 'question', language: 'fr', openedById: 'en', ownerId: null } as const;
const owned = { ...question, ownerId: 'editor1' } as const;
const remark = { kind: 'comment', language: 'en', openedById: 'coordinator', ownerId: null } as const;
const cell = { segmentId: 's', language: 'en' } as const;

describe('who hears of an act', () => {
  it.each<[string, NoticeEvent, string, string[]]>([
    [
      'a question without an owner goes to every source editor',
      { kind: 'thread-opened', ...place, thread: question, mentions: [], writerId: null },
      'en',
      ['editor1 asked', 'editor2 asked'],
    ],
    [
      'a question goes to its owner alone, and to whom it mentions',
      { kind: 'thread-opened', ...place, thread: owned, mentions: ['es', 'stranger', 'en'], writerId: null },
      'en',
      ['editor1 asked', 'es mentioned'],
    ],
    [
      'a remark goes to the writer and to those assigned, each once',
      { kind: 'thread-opened', ...place, thread: remark, mentions: ['en'], writerId: 'en2' },
      'coordinator',
      ['en mentioned', 'en2 commented', 'reviewer commented'],
    ],
    [
      'an answer goes to the asker and to those who took part',
      { kind: 'comment-added', ...place, thread: owned, mentions: [], participants: ['es', 'editor1'], answers: true },
      'editor1',
      ['en answered', 'es answered'],
    ],
    [
      'one more word on a question goes to its owner too',
      { kind: 'comment-added', ...place, thread: owned, mentions: [], participants: [], answers: false },
      'es',
      ['en commented', 'editor1 commented'],
    ],
    ['a new owner is asked', { kind: 'thread-owned', ...place, thread: owned }, 'coordinator', ['editor1 asked']],
    ['who takes a question hears nothing', { kind: 'thread-owned', ...place, thread: owned }, 'editor1', []],
    [
      'a question that is opened again waits for its owner',
      { kind: 'thread-reopened', ...place, thread: owned },
      'en',
      ['editor1 asked'],
    ],
    [
      'an end without an answer is told to the asker',
      { kind: 'thread-closed', ...place, thread: owned, isAnswered: false },
      'editor1',
      ['en answered'],
    ],
    [
      'an end after the answer is not',
      { kind: 'thread-closed', ...place, thread: owned, isAnswered: true },
      'editor1',
      [],
    ],
    [
      'a text that is sent back goes to its writer and its translator',
      { kind: 'sent-back', ...cell, lastEditorId: 'en2', priorEditorId: null },
      'reviewer',
      ['en2 sent-back', 'en sent-back'],
    ],
    [
      'a text that the reviewer edited and sends back goes to who wrote it before',
      { kind: 'sent-back', ...cell, lastEditorId: 'reviewer', priorEditorId: 'en' },
      'reviewer',
      ['en sent-back'],
    ],
    ['a change goes to whose text it was', { kind: 'edited', ...cell, editorId: 'en' }, 'reviewer', ['en edited']],
    [
      'a change of the source is told once a person, to translators and writers',
      {
        kind: 'source-changed',
        languages: [
          { language: 'en', writerIds: ['en2', 'en'] },
          { language: 'es', writerIds: ['es', 'en2'] },
        ],
      },
      'editor1',
      ['en source-changed', 'en2 source-changed', 'es source-changed'],
    ],
    [
      'who is assigned hears of it',
      { kind: 'assigned', assigned: [{ personId: 'en', language: 'en' }] },
      'coordinator',
      ['en assigned'],
    ],
    ['a language goes to its reviewer', { kind: 'handed-over', language: 'en' }, 'en', ['reviewer handed-over']],
    ['a language without reviewer, to nobody who does not hold it', { kind: 'handed-over', language: 'es' }, 'es', []],
  ])('%s', (_, event, by, expected) => expect(told(event, by)).toEqual(expected));

  it('asks every reviewer of the language where none is assigned', () =>
    expect(told({ kind: 'handed-over', language: 'en' }, 'en', { languages: [] })).toEqual([
      'reviewer handed-over',
      'reviewer2 handed-over',
    ]));

  it('tells nobody who does not read the document', () =>
    expect(
      told({ kind: 'thread-opened', ...place, thread: remark, mentions: ['es'], writerId: 'en' }, 'coordinator', {
        readers: [],
      }),
    ).toEqual([]));
});
