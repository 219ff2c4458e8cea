import { countUnread as count } from '#db/reads/load-inbox.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Act } from '../act.ts';

/** Gives how many entries of the inbox a person has not read; none for somebody without a role. */
export const countUnread = async ({ store, actor }: Act): Promise<Result<{ unread: number }, never>> =>
  ok({ unread: actor.grants.length === 0 ? 0 : await count(store.read, actor) });
