import type { NoticeView } from '#contract/inbox.ts';
import { describe, expect, it } from 'vitest';
import { byDocument } from './by-document.ts';
import { noticeAddress } from './notice-address.ts';

const notice = (some: Partial<NoticeView> & { of?: string } = {}): NoticeView => ({
  id: 'n',
  kind: 'commented',
  document: { id: some.of ?? 'd', title: 'Title', reference: 'CP/1' },
  segmentId: 's',
  position: 2,
  language: 'en',
  threadId: 't',
  actorName: 'Rita',
  at: '2026-11-24T09:00:00.000Z',
  readAt: null,
  ...some,
});

describe('where an entry leads', () => {
  it.each<[string, Partial<NoticeView>, string]>([
    ['a remark, to its conversation', {}, '/documents/d?cell=s.en&panel=talk'],
    [
      'a question, in the language that one works in',
      { kind: 'asked', language: 'fr' },
      '/documents/d?cell=s.fr&panel=talk',
    ],
    ['a text that came back, to its cell', { kind: 'sent-back', threadId: null }, '/documents/d?cell=s.en'],
    ['a changed source, to what it touched', { kind: 'source-changed', segmentId: null }, '/documents/d?filter=stale'],
    ['a language, to what waits', { kind: 'handed-over', segmentId: null }, '/documents/d?filter=waits-for-me'],
    ['an assignment, to the document', { kind: 'assigned', segmentId: null, position: null }, '/documents/d'],
    ['a paragraph that has gone, to its document', { position: null }, '/documents/d'],
  ])('%s', (_, some, expected) => expect(noticeAddress(notice(some))).toBe(expected));
});

describe('entries under their documents', () => {
  it('keeps the order of the newest and counts what is unread', () => {
    const read = '2026-11-24T10:00:00.000Z';
    const groups = byDocument([
      notice({ id: '4', of: 'b' }),
      notice({ id: '3', of: 'a', readAt: read }),
      notice({ id: '2', of: 'b', readAt: read }),
      notice({ id: '1', of: 'b' }),
    ]);
    expect(
      groups.map(({ document, notices, unread }) => [document.id, notices.map(({ id }) => id).join(), unread]),
    ).toEqual([
      ['b', '4,2,1', 2],
      ['a', '3', 0],
    ]);
  });

  it('has none of nothing', () => expect(byDocument([])).toEqual([]));
});
