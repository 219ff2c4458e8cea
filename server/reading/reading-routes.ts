import { os, refused } from '../bind.ts';
import { actOf } from '../request-context.ts';
import { mayRead, readGiven } from './read-given.ts';

/** What the API answers under `reading`. */
export const readingRoutes = {
  read: os.reading.read.handler(({ input, context, signal }) => {
    const act = actOf(context);
    if (!act) throw refused('not-signed-in');
    if (!mayRead(act.actor)) throw refused('not-allowed');
    return readGiven(input, { signal, mayFetch: context.installation.environment.mayFetch });
  }),
};
