import type { Metadata, Viewport } from 'next';
import { hasLocale, NextIntlClientProvider } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { cookies, headers } from 'next/headers';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { Providers } from '#components/shell/providers.tsx';
import { themeCookie, themeOf } from '#components/shell/theme.ts';
import { routing } from '#locales/routing.ts';
import { apiFor } from '#server/api-for.ts';
import '../globals.css';

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) return {};
  const t = await getTranslations('shell');
  return {
    title: { default: 'Triptyque', template: '%s · Triptyque' },
    description: t('description'),
    robots: { index: false },
  };
};

export const viewport: Viewport = { width: 'device-width', initialScale: 1 };

const LocaleLayout = async ({ children, params }: Props) => {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) notFound();
  const asked = await headers();
  const [{ session }, jar] = await Promise.all([apiFor(asked), cookies()]);
  const theme = session?.theme ?? themeOf(jar.get(themeCookie)?.value);
  return (
    <html lang={locale} dir="ltr" data-theme={theme} suppressHydrationWarning>
      <head>
        {/* The widgets bring one style element of their own; the policy lets it in by the nonce of this page. */}
        <meta property="csp-nonce" nonce={asked.get('x-nonce') ?? undefined} suppressHydrationWarning />
      </head>
      <body>
        <NextIntlClientProvider>
          <Providers>{children}</Providers>
        </NextIntlClientProvider>
      </body>
    </html>
  );
};

export default LocaleLayout;
