'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { ThreadView } from '#contract/talk.ts';
import { api, query } from '#components/api/client.ts';

/** What of them was marked read already, by conversation and version, since the page was loaded. */
const marked = new Set<string>();

/** Marks the entries of the inbox read that are about conversations which are shown. */
export const useReadThreads = (threads: readonly ThreadView[]): void => {
  const client = useQueryClient();
  const seen = threads.map(({ id, version }) => `${id} ${version}`).join();
  useEffect(() => {
    const fresh = seen === '' ? [] : seen.split(',').filter((one) => !marked.has(one));
    if (fresh.length === 0) return;
    for (const one of fresh) marked.add(one);
    const threadIds = fresh.map((one) => one.slice(0, one.indexOf(' ')));
    const mark = async () => {
      try {
        await api.inbox.markRead({ threadIds });
        await client.invalidateQueries({ queryKey: query.inbox.key() });
      } catch {
        // They stay unread, and are marked when they are seen again.
        for (const one of fresh) marked.delete(one);
      }
    };
    void mark();
  }, [seen, client]);
};
