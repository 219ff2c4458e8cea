import type { NoticeView } from '#contract/inbox.ts';

/** Where an entry leads: to the cell that it is about, with the conversation beside it where there is one. */
export const noticeAddress = ({ kind, document, segmentId, position, language }: NoticeView): string => {
  const address = `/documents/${document.id}`;
  if (kind === 'source-changed') return `${address}?filter=stale`;
  if (kind === 'handed-over') return `${address}?filter=waits-for-me`;
  // A paragraph that has gone from the source has no cell any more.
  if (segmentId === null || position === null || language === null) return address;
  const cell = `${address}?cell=${segmentId}.${language}`;
  return isTalk(kind) ? `${cell}&panel=talk` : cell;
};

const isTalk = (kind: NoticeView['kind']): boolean =>
  kind === 'mentioned' || kind === 'asked' || kind === 'answered' || kind === 'commented' || kind === 'contested';
