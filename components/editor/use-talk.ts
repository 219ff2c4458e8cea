'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { OpenThread, ThreadView } from '#contract/talk.ts';
import { query } from '#components/api/client.ts';
import { useEditor } from './editor-context.tsx';
import type { TalkPlace } from './talk-place.ts';

const counted = new WeakMap<readonly OpenThread[], ReadonlyMap<string, number>>();

/** How many conversations are open, by `segmentId:language`; counted once for each answer of the server. */
const countsOf = (threads: readonly OpenThread[]): ReadonlyMap<string, number> => {
  const known = counted.get(threads);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const { segmentId, language } of threads) {
    const key = `${segmentId}:${language}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  counted.set(threads, counts);
  return counts;
};

const none: ReadonlyMap<string, number> = new Map();

/** How many conversations are open, by `segmentId:language`, questions on the source under `segmentId:fr`. */
export const useOpenThreads = (documentId: string): ReadonlyMap<string, number> => {
  const options = query.talk.list.queryOptions({ input: { documentId } });
  return useQuery({ ...options, select: countsOf }).data ?? none;
};

/** How many conversations are open about one text; undefined until it is known. Renders again only when it changes. */
export const useOpenCount = ({ segmentId, language }: TalkPlace): number | undefined => {
  const { document } = useEditor();
  const key = `${segmentId}:${language}`;
  const select = useCallback((threads: OpenThread[]) => countsOf(threads).get(key) ?? 0, [key]);
  return useQuery({ ...query.talk.list.queryOptions({ input: { documentId: document.id } }), select }).data;
};

/** All that was said about a paragraph. */
export const useTalkOfSegment = (segmentId: string) => {
  const { document } = useEditor();
  return useQuery(query.talk.ofSegment.queryOptions({ input: { documentId: document.id, segmentId } }));
};

/** Takes a conversation, as the server says it stands, into what is shown. */
export const useTakeThread = () => {
  const client = useQueryClient();
  return useCallback(
    (thread: ThreadView) => {
      const { documentId, segmentId } = thread;
      client.setQueryData<ThreadView[]>(
        query.talk.ofSegment.queryKey({ input: { documentId, segmentId } }),
        (before = []) =>
          before.some(({ id }) => id === thread.id)
            ? before.map((one) => (one.id === thread.id ? thread : one))
            : [...before, thread],
      );
      void client.invalidateQueries({ queryKey: query.talk.list.key() });
    },
    [client],
  );
};
