import type { ReleaseRow } from '#contract/publishing.ts';
import type { RefusalCode } from '#contract/refusal.ts';
import { listEditions } from '#db/reads/list-editions.ts';
import { canRead } from '#domain/access/can-read.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Act } from '../act.ts';

const limit = 500;

/** Gives the editions of the documents that the person may read, the newest first. Refuses: `not-allowed` (no role at all). */
export const listReleases = async (act: Act): Promise<Result<ReleaseRow[], RefusalCode>> => {
  if (act.actor.grants.length === 0) return refuse('not-allowed');
  const { editions, assigned } = await listEditions(act.store.read, limit);
  const people = Map.groupBy(assigned, ({ documentId }) => documentId);
  return ok(
    editions
      .filter(({ documentId, restricted }) => {
        const rows = people.get(documentId) ?? [];
        return canRead(act.actor, { restricted, assigned: rows.flatMap((row) => [row.translatorId, row.reviewerId]) });
      })
      .map((row) => ({
        documentId: row.documentId,
        title: row.title,
        reference: row.reference,
        language: row.language,
        number: row.number,
        status: row.status,
        slug: row.slug,
        headline: row.headline,
        publishedAt: row.publishedAt.toISOString(),
        publishedByName: row.publishedByName,
        sourceNumber: row.sourceNumber,
      })),
  );
};
