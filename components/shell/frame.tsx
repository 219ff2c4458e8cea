'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { mayKeepBlocks } from '#domain/access/may-keep-blocks.ts';
import { holds } from '#domain/access/role.ts';
import { Link, usePathname } from '#locales/navigation.ts';
import { Glyph } from '#components/ui/glyph.tsx';
import { AccountFoot } from './account-foot.tsx';
import { LocaleSwitch } from './locale-switch.tsx';
import { useSession } from './session-context.tsx';
import { ThemeSwitch } from './theme-switch.tsx';
import { UnreadCount } from './unread-count.tsx';

/** The workspace around a page: where one can go, and who one is. At the side when wide, at the top when narrow. */
export const Frame = ({ children }: { children: ReactNode }) => {
  const t = useTranslations('shell');
  const session = useSession();
  const path = usePathname();
  const places = [
    { href: '/documents', label: t('documents') },
    { href: '/inbox', label: t('inbox') },
    { href: '/releases', label: t('releases') },
    ...(mayKeepBlocks(session) ? [{ href: '/blocks', label: t('blocks') }] : []),
    ...(holds(session, 'administrator') ? [{ href: '/people', label: t('people') }] : []),
    { href: '/account', label: t('account') },
  ];
  return (
    <div className="min-h-dvh lg:grid lg:grid-cols-[216px_minmax(0,1fr)]">
      <a href="#main" className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:bg-surface focus:p-3">
        {t('skip')}
      </a>
      <header className="border-b border-line bg-surface px-3 py-3 lg:sticky lg:top-0 lg:flex lg:h-dvh lg:flex-col lg:border-r lg:border-b-0 lg:py-4">
        <div className="flex items-center gap-2 px-2 lg:pb-4">
          <Link
            href="/documents"
            className="flex items-center gap-2.5 font-text text-[16px] font-semibold text-ink no-underline"
          >
            <Glyph />
            Triptyque
          </Link>
        </div>
        <nav aria-label={t('places')} className="mt-2 flex gap-0.5 overflow-x-auto lg:mt-0 lg:flex-col">
          {places.map(({ href, label }) => {
            const isHere = path === href || path.startsWith(`${href}/`);
            return (
              <Link
                key={href}
                href={href}
                aria-current={isHere ? 'page' : undefined}
                className={`rounded px-2.5 py-2 font-medium whitespace-nowrap no-underline ${
                  isHere ? 'bg-accent-soft text-accent' : 'text-ink-2 hover:bg-empty-soft hover:text-ink'
                }`}
              >
                {label}
                {href === '/inbox' ? <UnreadCount /> : null}
              </Link>
            );
          })}
        </nav>
        <div className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-2 border-line px-2.5 lg:mt-auto lg:flex-col lg:items-stretch lg:border-t lg:pt-3">
          <div className="flex gap-3">
            <LocaleSwitch />
            <ThemeSwitch />
          </div>
          <AccountFoot />
        </div>
      </header>
      <main id="main" tabIndex={-1} className="max-w-[1180px] px-4 py-6 outline-none md:px-9 md:py-7">
        {children}
      </main>
    </div>
  );
};
