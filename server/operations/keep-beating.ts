import { newId } from '#db/new-id.ts';
import { beat, stopBeating } from '#db/writes/beat.ts';
import type { Act } from '../act.ts';
import { log } from '../log.ts';

const interval = 10_000;

/** Marks this server as running, by the database's clock, until the process is told to stop. */
export const keepBeating = async (store: Act['store']): Promise<void> => {
  const id = newId();
  const once = async () => {
    const now = await store.now();
    await store.write((tx) => beat(tx, id, now));
  };
  await once();
  const again = () => void once().catch((error: unknown) => log().error({ err: error }, 'no beat'));
  const timer = setInterval(again, interval);
  timer.unref();
  const stop = () => {
    clearInterval(timer);
    void store.write((tx) => stopBeating(tx, id)).catch(() => undefined);
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
};
