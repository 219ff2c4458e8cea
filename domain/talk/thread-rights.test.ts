import type { Actor, Grant, Role } from '#domain/access/role.ts';
import type { Language } from '#locales/languages/language.ts';
import { describe, expect, it } from 'vitest';
import type { Thread } from './thread.ts';
import { canHaveCaused, mayAnswer, mayAssign, mayLinkSource, maySettle, mayTake } from './thread-rights.ts';

const actor = (id: string, role: Role, language: Language | null = null): Actor => ({
  id,
  name: id,
  grants: [{ role, language } satisfies Grant],
});
const people = {
  asker: actor('asker', 'translator', 'en'),
  owner: actor('owner', 'source-editor', 'fr'),
  otherEditor: actor('otherEditor', 'source-editor', 'fr'),
  coordinator: actor('coordinator', 'coordinator'),
  translator: actor('translator', 'translator', 'en'),
  reviewer: actor('reviewer', 'reviewer', 'en'),
  spanish: actor('spanish', 'reviewer', 'es'),
  publisher: actor('publisher', 'publisher'),
};
type Who = keyof typeof people;

const question: Thread = {
  kind: 'question',
  language: 'fr',
  openedById: 'asker',
  ownerId: 'owner',
  answeredAt: null,
  closedAt: null,
  sourceNumber: 1,
  causedSource: null,
};
const unowned: Thread = { ...question, ownerId: null };
const closed: Thread = { ...question, closedAt: '2026-11-24T09:00:00.000Z' };
const remark: Thread = { ...question, kind: 'comment', language: 'en', ownerId: null };

const those = (may: (thread: Thread, actor: Actor) => boolean, thread: Thread): Who[] =>
  (Object.keys(people) as Who[]).filter((who) => may(thread, people[who]));

describe('who may do what in a conversation', () => {
  it.each<[string, Who[], (thread: Thread, actor: Actor) => boolean, Thread]>([
    ['answer a question', ['owner', 'otherEditor'], mayAnswer, question],
    ['answer a remark', [], mayAnswer, remark],
    ['end a question', ['asker', 'owner', 'coordinator'], maySettle, question],
    ['end a question that nobody owns', ['asker', 'owner', 'otherEditor', 'coordinator'], maySettle, unowned],
    ['end a remark', ['asker', 'coordinator', 'translator', 'reviewer'], maySettle, remark],
    ['take a question', ['otherEditor'], mayTake, question],
    ['take a question that nobody owns', ['owner', 'otherEditor'], mayTake, unowned],
    ['take a question that is over', [], mayTake, closed],
    ['take a remark', [], mayTake, remark],
    ['give a question to another', ['owner', 'coordinator'], mayAssign, question],
    ['give a question that nobody owns to somebody', ['coordinator'], mayAssign, unowned],
    ['say what a question led to', ['owner', 'otherEditor', 'coordinator'], mayLinkSource, question],
    ['say what a remark led to', [], mayLinkSource, remark],
  ])('%s: %j', (_, expected, may, thread) => expect(those(may, thread)).toEqual(expected));

  it('lets no source editor answer their own question, unless they came to own it', () => {
    const own = { ...question, openedById: 'otherEditor' };
    expect(mayAnswer(own, people.otherEditor)).toBe(false);
    expect(mayAnswer({ ...own, ownerId: 'otherEditor' }, people.otherEditor)).toBe(true);
  });

  it('takes a later version for the cause only, up to the newest', () => {
    expect([1, 2, 3, 4].map((number) => canHaveCaused(question, number, 3))).toEqual([false, true, true, false]);
  });
});
