'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { query } from '#components/api/client.ts';
import { useInboxNudge } from '#components/live/use-live.ts';

/** How many entries of the inbox wait, beside its name; nothing when none does. */
export const UnreadCount = () => {
  const t = useTranslations('inbox');
  const client = useQueryClient();
  useInboxNudge(() => void client.invalidateQueries({ queryKey: query.inbox.key() }));
  const { data } = useQuery(query.inbox.unread.queryOptions({ refetchOnWindowFocus: 'always' }));
  if (!data || data.unread === 0) return null;
  return (
    <span className="tabular ml-1.5 inline-block min-w-[1.6em] rounded-full bg-accent px-1.5 py-0.5 text-center text-[11px] leading-none font-semibold text-on-accent">
      <span aria-hidden>{data.unread > 99 ? '99+' : data.unread}</span>
      <span className="visually-hidden">{t('unreadCount', { count: data.unread })}</span>
    </span>
  );
};
