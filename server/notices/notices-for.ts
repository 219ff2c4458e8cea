import { loadPeople } from '#db/reads/load-people.ts';
import type { NewNotice } from '#db/writes/insert-notices.ts';
import { canRead } from '#domain/access/can-read.ts';
import type { Actor } from '#domain/access/role.ts';
import type { NoticeEvent } from '#domain/talk/notice-event.ts';
import { noticesOf, type NoticeCircumstances } from '#domain/talk/notices-of.ts';
import type { Act } from '../act.ts';

/** What of a document decides who hears of an act on it. */
export type NoticeGround = {
  documentId: string;
  restricted: boolean;
  /** Whoever translates or reviews any language of it. */
  assigned: (string | null)[];
  languages: NoticeCircumstances['languages'];
};

/** Everybody who reads the document and whose account is open. */
export const readersOf = async ({ store }: Pick<Act, 'store'>, ground: NoticeGround): Promise<Actor[]> => {
  return (await loadPeople(store.read))
    .filter((one) => !one.disabledAt && canRead(one, ground))
    .map(({ id, name, grants }) => ({ id, name, grants }));
};

/** The notices of an act, for `insertNotices` in the same transaction. Reads people only where there is an event. */
export const noticesFor = async (
  act: Act,
  ground: NoticeGround,
  event: NoticeEvent | null,
  readers?: readonly Actor[],
): Promise<NewNotice[]> => {
  if (!event) return [];
  const { actor } = act;
  const { documentId, languages } = ground;
  const told = noticesOf(event, { actor, languages, readers: readers ?? (await readersOf(act, ground)) });
  return told.map((notice) => ({ ...notice, documentId, by: actor }));
};
