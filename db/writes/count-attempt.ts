import type { Store } from '#dialect';
import { and, eq, gt, lt, lte, sql } from 'drizzle-orm';
import { newId } from '../new-id.ts';
import { rateLimit } from '../schema/people.ts';

const forgetAfter = 60 * 60 * 1000;

/**
 * Counts an attempt under each key, at most `most` within `windowMs`, in one write. Gives false, and counts nothing,
 * when one of them has had its number.
 */
export const countAttempt = (
  store: Store,
  limits: { key: string; most: number; windowMs: number }[],
  now: Date,
): Promise<boolean> =>
  store.write((tx) => [
    { run: tx.delete(rateLimit).where(lt(rateLimit.lastRequest, now.getTime() - forgetAfter)), rows: null },
    ...limits.map(({ key, most, windowMs }) => {
      const over = lte(rateLimit.lastRequest, now.getTime() - windowMs);
      return {
        run: tx
          .insert(rateLimit)
          .values({ id: newId(), key, count: 1, lastRequest: now.getTime() })
          .onConflictDoUpdate({
            target: rateLimit.key,
            set: {
              count: sql`case when ${over} then 1 else ${rateLimit.count} + 1 end`,
              lastRequest: sql`case when ${over} then ${now.getTime()} else ${rateLimit.lastRequest} end`,
            },
            setWhere: sql`${over} or ${lt(rateLimit.count, most)}`,
          }),
        rows: 1,
      };
    }),
  ]);

/** Takes an attempt back: it succeeded. */
export const forgiveAttempt = (store: Store, keys: string[]): Promise<boolean> =>
  store.write((tx) =>
    keys.map((key) => ({
      run: tx
        .update(rateLimit)
        .set({ count: sql`${rateLimit.count} - 1` })
        .where(and(eq(rateLimit.key, key), gt(rateLimit.count, 0))),
      rows: null,
    })),
  );
