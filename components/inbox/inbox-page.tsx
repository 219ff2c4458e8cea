'use client';

import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import type { InboxView } from '#contract/inbox.ts';
import { Link } from '#locales/navigation.ts';
import { api, query } from '#components/api/client.ts';
import { refusalOf } from '#components/api/refusal-of.ts';
import { useAnnounce } from '#components/ui/announcer.tsx';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { byDocument } from './by-document.ts';
import { NoticeRow } from './notice-row.tsx';

/** What one should know, under the documents that it is about. */
export const InboxPage = ({ first, now }: { first: InboxView; now: string }) => {
  const t = useTranslations('inbox');
  const refusals = useTranslations('refusal');
  const announce = useAnnounce();
  const client = useQueryClient();
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    query.inbox.list.infiniteOptions({
      input: (before: string | undefined) => ({ before }),
      initialPageParam: undefined,
      getNextPageParam: ({ next }) => next ?? undefined,
      initialData: { pages: [first], pageParams: [undefined] },
      staleTime: 0,
    }),
  );
  const groups = byDocument(data.pages.flatMap(({ notices }) => notices));
  const unread = data.pages[0]?.unread ?? 0;
  const markRead = async (which: Parameters<typeof api.inbox.markRead>[0]) => {
    // It outlives the page: the entry's link leads away at once.
    await api.inbox.markRead(which, { context: { keepalive: true } }).catch(() => undefined);
    await client.invalidateQueries({ queryKey: query.inbox.key() });
  };
  const markAll = async () => {
    await markRead({ all: true });
    announce(t('allRead'));
  };
  return (
    <div className="max-w-[760px]">
      <div className="mb-5 flex flex-wrap items-baseline gap-x-4 gap-y-2">
        <h1 className="m-0 font-text text-[23px] leading-tight font-semibold">{t('title')}</h1>
        <p className="m-0 flex-1 text-[13px] text-ink-2">{t('unreadCount', { count: unread })}</p>
        {unread > 0 ? (
          <Button small onPress={() => void markAll()}>
            {t('markAllRead')}
          </Button>
        ) : null}
      </div>
      {error ? <Notice tone="refusal">{refusals(refusalOf(error))}</Notice> : null}
      {groups.length === 0 ? (
        <div className="rounded border border-line bg-surface px-4 py-6 text-[13.5px] leading-snug text-ink-2">
          <p className="m-0 font-medium text-ink">{t('empty')}</p>
          <p className="m-0 mt-1 max-w-prose">{t('emptyHint')}</p>
        </div>
      ) : null}
      {groups.map(({ document, notices }) => (
        <section key={document.id} aria-labelledby={`inbox-${document.id}`} className="mb-5">
          <h2 id={`inbox-${document.id}`} className="m-0 mb-1.5 text-[13.5px] leading-snug font-semibold">
            <Link href={`/documents/${document.id}`} className="text-ink no-underline hover:underline">
              {document.title}
            </Link>{' '}
            <span className="font-normal text-ink-2">{document.reference}</span>
          </h2>
          <ul className="m-0 list-none rounded border border-line bg-surface px-4 py-0.5">
            {notices.map((notice) => (
              <NoticeRow key={notice.id} notice={notice} now={now} onRead={(id) => void markRead({ ids: [id] })} />
            ))}
          </ul>
        </section>
      ))}
      {hasNextPage ? (
        <Button isDisabled={isFetchingNextPage} onPress={() => void fetchNextPage()}>
          {t('earlier')}
        </Button>
      ) : null}
    </div>
  );
};
