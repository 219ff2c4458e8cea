import { bySignedIn, os } from '../bind.ts';
import { countUnread } from './count-unread.ts';
import { listInbox } from './list-inbox.ts';
import { markRead } from './mark-read.ts';

/** What the API answers under `inbox`. */
export const inboxRoutes = {
  list: os.inbox.list.handler(bySignedIn(listInbox)),
  unread: os.inbox.unread.handler(bySignedIn(countUnread)),
  markRead: os.inbox.markRead.handler(bySignedIn(markRead)),
};
