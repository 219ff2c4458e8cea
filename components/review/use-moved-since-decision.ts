'use client';

import { useQuery } from '@tanstack/react-query';
import type { MovedSinceView } from '#contract/translations.ts';
import { holds } from '#domain/access/role.ts';
import { query } from '#components/api/client.ts';
import { useSession } from '#components/shell/session-context.tsx';
import { byCellOf } from './by-cell.ts';

const byCell = byCellOf<MovedSinceView>();

/**
 * The cells on which the person decided and which moved since, by cell (`segmentId:language`), one entry each, with both texts
 * then and now.
 */
export const useMovedSinceDecision = (documentId: string): ReadonlyMap<string, readonly MovedSinceView[]> => {
  const session = useSession();
  const { data } = useQuery({
    ...query.translations.sinceDecision.queryOptions({ input: { documentId } }),
    staleTime: 60_000,
    // Who decides on no text has nothing to compare.
    enabled: holds(session, 'reviewer') || holds(session, 'translator'),
  });
  return byCell(data);
};
