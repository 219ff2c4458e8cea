'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import type { BlockView } from '#contract/blocks.ts';
import { api, query } from '#components/api/client.ts';
import { useAnnounce } from '#components/ui/announcer.tsx';
import { refusalOf } from '#components/api/refusal-of.ts';

type Save = Parameters<typeof api.blocks.save>[0];
type Create = Parameters<typeof api.blocks.create>[0];

/** What is done to the library. After each act, and after a refusal too, it is read again: somebody else may have changed it. */
export const useLibrary = () => {
  const t = useTranslations('blocks');
  const announce = useAnnounce();
  const client = useQueryClient();
  const onSettled = () => client.invalidateQueries({ queryKey: query.blocks.key() });
  const said = (key: 'savedSaid' | 'restoredSaid') => (block: BlockView) =>
    announce(t(key, { name: block.name, number: block.number }));
  return {
    create: useMutation({
      mutationFn: (input: Create) => api.blocks.create(input),
      onSuccess: said('savedSaid'),
      onSettled,
    }),
    save: useMutation({ mutationFn: (input: Save) => api.blocks.save(input), onSuccess: said('savedSaid'), onSettled }),
    restore: useMutation({
      mutationFn: (input: { id: string; version: number; number: number }) => api.blocks.restore(input),
      onSuccess: said('restoredSaid'),
      onSettled,
    }),
    archive: useMutation({
      mutationFn: ({ id, version, archivedAt }: BlockView) =>
        api.blocks.setArchived({ id, version, archived: archivedAt === null }),
      onSuccess: ({ name, archivedAt }) => announce(t(archivedAt ? 'archivedSaid' : 'unarchivedSaid', { name })),
      onSettled,
    }),
  };
};

/** The sentence of a failed act, or null. */
export const useRefusalWords = () => {
  const t = useTranslations('refusal');
  return (error: unknown): string | null => (error ? t(refusalOf(error)) : null);
};
