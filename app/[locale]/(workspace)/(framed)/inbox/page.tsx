import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { headers } from 'next/headers';
import { InboxPage } from '#components/inbox/inbox-page.tsx';
import { apiFor } from '#server/api-for.ts';

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('inbox'))('title') });

const Page = async () => {
  const { api } = await apiFor(await headers());
  return <InboxPage first={await api.inbox.list({})} now={new Date().toISOString()} />;
};

export default Page;
