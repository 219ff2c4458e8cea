import { createRouterClient } from '@orpc/server';
import { newId } from '#db/new-id.ts';
import { installation } from './installation.ts';
import { router } from './router.ts';
import { sessionOf } from './session/session-of.ts';

/** The API for server components: the same calls, decided by the same rules, without a request of its own. */
export const apiFor = async (headers: Headers) => {
  const session = await sessionOf(headers);
  const context = { installation: installation(), session, now: new Date(), requestId: newId() };
  return { session, api: createRouterClient(router, { context }) };
};
