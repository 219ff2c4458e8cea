'use client';

import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { MovedSinceView } from '#contract/translations.ts';
import { holds } from '#domain/access/role.ts';
import { query } from '#components/api/client.ts';
import { useSession } from '#components/shell/session-context.tsx';

export type MovedSince = ReadonlyMap<string, MovedSinceView>;

/** The cells on which the person decided and which moved since, by cell (`segmentId:language`), with both texts then and now. */
export const useMovedSinceDecision = (documentId: string): MovedSince => {
  const session = useSession();
  const { data } = useQuery({
    ...query.translations.sinceDecision.queryOptions({ input: { documentId } }),
    // Who decides on no text has nothing to compare.
    enabled: holds(session, 'reviewer') || holds(session, 'translator'),
  });
  return useMemo(() => new Map((data ?? []).map((one) => [`${one.segmentId}:${one.language}`, one])), [data]);
};
