'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import type { DocumentBlockView } from '#contract/blocks.ts';
import { api, query } from '#components/api/client.ts';
import { refusalOf } from '#components/api/refusal-of.ts';
import { useAnnounce } from '#components/ui/announcer.tsx';

type Act = { run: () => Promise<DocumentBlockView[]>; said: string };

/** The blocks of a document, and one way to act on them: the answer is how they then stand. */
export const useDocumentBlocks = (documentId: string) => {
  const refusals = useTranslations('refusal');
  const announce = useAnnounce();
  const client = useQueryClient();
  const options = query.blocks.ofDocument.queryOptions({ input: { documentId } });
  const { data: blocks, isError } = useQuery(options);
  const act = useMutation({
    mutationFn: ({ run }: Act) => run(),
    onSuccess: (next, { said }) => {
      client.setQueryData(options.queryKey, next);
      if (said !== '') announce(said);
    },
    // What was refused is looked at again: somebody else may have changed it.
    onError: () => client.invalidateQueries({ queryKey: options.queryKey }),
  });
  return {
    blocks,
    isError,
    isPending: act.isPending,
    refused: act.error ? refusals(refusalOf(act.error)) : null,
    /** Lets go of a refusal that is over. */
    forget: act.reset,
    act: (said: string, run: (blocks: typeof api.blocks) => Promise<DocumentBlockView[]>, onDone?: () => void) =>
      act.mutate({ run: () => run(api.blocks), said }, onDone ? { onSuccess: onDone } : {}),
  };
};

export type DocumentBlocksActs = ReturnType<typeof useDocumentBlocks>;
