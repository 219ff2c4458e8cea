'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { query } from '#components/api/client.ts';
import { refusalOf } from '#components/api/refusal-of.ts';
import { useAnnounce } from '#components/ui/announcer.tsx';
import type { FaultsView } from '#contract/faults.ts';
import type { FaultKind } from '#domain/faults/fault.ts';

type Which = { ids: string[] } | { kind: FaultKind };
export type Answer = { kind: 'accept' } | { kind: 'correct'; text: string } | { kind: 'decline'; reason: string };

/** The faults of the newest source version as they stand, and how each is answered. */
export const useFaults = (documentId: string, initial: FaultsView, version: number, onChanged: () => Promise<void>) => {
  const t = useTranslations('faults');
  const announce = useAnnounce();
  const client = useQueryClient();
  const keyOf = (of: number) => ['faults', documentId, of];
  const options = query.faults.list.queryOptions({ input: { documentId }, queryKey: keyOf(version) });
  const isInitial = initial.version === version;
  const { data = initial } = useQuery({ ...options, ...(isInitial ? { initialData: initial } : {}) });
  const answering = useMutation(
    query.faults.answer.mutationOptions({
      onSuccess: async (left) => {
        // What is declined leaves the source as it was: the answer is all there is to tell of it.
        client.setQueryData(keyOf(left.version), left);
        await onChanged();
        announce(t('left', { count: left.open }));
      },
    }),
  );
  return {
    view: data,
    refused: answering.isError ? refusalOf(answering.error) : null,
    isPending: answering.isPending,
    answer: (which: Which, answer: Answer) =>
      answering.mutate({ documentId, number: data.number, version: data.version, which, answer }),
  };
};
