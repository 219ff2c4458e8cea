'use client';

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useLocale } from 'next-intl';
import { useState, type ReactNode } from 'react';
import { I18nProvider, RouterProvider } from 'react-aria-components';
import { useRouter } from '#locales/navigation.ts';
import { Announcer } from '#components/ui/announcer.tsx';

/** What every client component may rely on: data, the language of widgets, and one place to announce things. */
export const Providers = ({ children }: { children: ReactNode }) => {
  const locale = useLocale();
  const router = useRouter();
  const [client] = useState(
    () =>
      new QueryClient({ defaultOptions: { queries: { staleTime: 30_000, retry: 1 }, mutations: { retry: false } } }),
  );
  return (
    <QueryClientProvider client={client}>
      <I18nProvider locale={locale}>
        <RouterProvider navigate={(path) => router.push(path)}>
          <Announcer>{children}</Announcer>
        </RouterProvider>
      </I18nProvider>
    </QueryClientProvider>
  );
};
