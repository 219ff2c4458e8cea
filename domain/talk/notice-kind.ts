/** What an entry of the inbox is about: each tells a person of something that waits for them, or came of what they did. */
export const noticeKinds = [
  'mentioned',
  'asked',
  'answered',
  'commented',
  'sent-back',
  'edited',
  'contested',
  'suggested',
  'suggestion-decided',
  'source-changed',
  'assigned',
  'handed-over',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];
