'use client';

import { useTranslations } from 'next-intl';
import { Check } from 'lucide-react';
import type { NoticeView } from '#contract/inbox.ts';
import { Link } from '#locales/navigation.ts';
import { Moment } from '#components/ui/moment.tsx';
import { noticeAddress } from './notice-address.ts';

type Props = { notice: NoticeView; now: string; onRead: (id: string) => void };

/** One entry: who did what, where, when; and whether one has read it, by a word and a sign. */
export const NoticeRow = ({ notice, now, onRead }: Props) => {
  const t = useTranslations('inbox');
  const { id, kind, actorName, position, language, at, readAt } = notice;
  const isUnread = readAt === null;
  return (
    <li className="flex items-start gap-3 border-t border-line py-2.5 first:border-t-0">
      <span className="w-[74px] shrink-0 pt-px text-[12px] leading-snug">
        {isUnread ? (
          <span className="font-semibold whitespace-nowrap text-accent">
            <span aria-hidden>● </span>
            {t('unread')}
          </span>
        ) : (
          <span className="visually-hidden">{t('read')}</span>
        )}
      </span>
      <Link
        href={noticeAddress(notice)}
        onClick={() => {
          if (isUnread) onRead(id);
        }}
        className={`min-w-0 flex-1 text-[13.5px] leading-snug text-ink no-underline hover:underline ${isUnread ? 'font-semibold' : ''}`}
      >
        {t(`kind.${kind}`, { name: actorName, language: language ?? 'none' })}
        <span className="mt-0.5 block text-[12.5px] font-normal text-ink-2">
          {position === null ? null : <>{t('paragraph', { number: position + 1 })} · </>}
          {language === null || language === 'fr' ? null : <>{t('language', { language })} · </>}
          <Moment at={at} now={now} />
        </span>
      </Link>
      {isUnread ? (
        <button
          type="button"
          onClick={() => onRead(id)}
          aria-label={t('markRead')}
          title={t('markRead')}
          className="shrink-0 rounded p-1.5 text-ink-2 hover:bg-empty-soft hover:text-ink"
        >
          <Check size={15} aria-hidden />
        </button>
      ) : null}
    </li>
  );
};
