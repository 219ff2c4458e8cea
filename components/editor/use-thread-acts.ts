'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { ThreadView } from '#contract/talk.ts';
import { api, query } from '#components/api/client.ts';
import { refusalOf } from '#components/api/refusal-of.ts';
import { useAnnounce } from '#components/ui/announcer.tsx';
import { useTakeThread } from './use-talk.ts';

type Said = { text: string; mentions: string[]; answers?: boolean };

/** What can be done with a conversation; the last refusal is kept to be told. */
export const useThreadActs = ({ id, version }: ThreadView) => {
  const t = useTranslations('talk');
  const announce = useAnnounce();
  const take = useTakeThread();
  const client = useQueryClient();
  const [refusal, setRefusal] = useState<ReturnType<typeof refusalOf> | null>(null);
  const act = async (call: Promise<ThreadView>, said: Parameters<typeof t>[0]) => {
    try {
      take(await call);
      setRefusal(null);
      announce(t(said));
    } catch (error) {
      setRefusal(refusalOf(error));
      // Somebody was faster: what they did is shown.
      await client.invalidateQueries({ queryKey: query.talk.ofSegment.key() });
    }
  };
  return {
    refusal,
    reply: async (said: Said) => {
      take(await api.talk.reply({ id, ...said }));
      setRefusal(null);
      announce(t('announceSent'));
    },
    close: (causedSource?: number) =>
      act(api.talk.close({ id, version, ...(causedSource === undefined ? {} : { causedSource }) }), 'announceClosed'),
    reopen: () => act(api.talk.reopen({ id, version }), 'announceReopened'),
    setOwner: (ownerId: string) => act(api.talk.setOwner({ id, version, ownerId }), 'announceOwner'),
    linkSource: (causedSource: number | null) =>
      act(api.talk.linkSource({ id, version, causedSource }), 'announceLinked'),
  };
};
