import { bySignedIn, os } from '../bind.ts';
import { closeThread } from './close-thread.ts';
import { linkSource } from './link-source.ts';
import { listReadingPeople } from './list-reading-people.ts';
import { listTalkOfSegment } from './list-talk-of-segment.ts';
import { listThreads } from './list-threads.ts';
import { openThread } from './open-thread.ts';
import { reopenThread } from './reopen-thread.ts';
import { reply } from './reply.ts';
import { setOwner } from './set-owner.ts';

/** What the API answers under `talk`. */
export const talkRoutes = {
  list: os.talk.list.handler(bySignedIn(listThreads)),
  ofSegment: os.talk.ofSegment.handler(bySignedIn(listTalkOfSegment)),
  people: os.talk.people.handler(bySignedIn(listReadingPeople)),
  open: os.talk.open.handler(bySignedIn(openThread)),
  reply: os.talk.reply.handler(bySignedIn(reply)),
  close: os.talk.close.handler(bySignedIn(closeThread)),
  reopen: os.talk.reopen.handler(bySignedIn(reopenThread)),
  setOwner: os.talk.setOwner.handler(bySignedIn(setOwner)),
  linkSource: os.talk.linkSource.handler(bySignedIn(linkSource)),
};
