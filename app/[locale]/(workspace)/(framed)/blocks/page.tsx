import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { headers } from 'next/headers';
import { LibraryPage } from '#components/blocks/library-page.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { apiFor } from '#server/api-for.ts';

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('blocks'))('title') });

const Page = async () => {
  const { api, session } = await apiFor(await headers());
  if (!session || session.grants.length === 0) {
    return <Notice>{(await getTranslations('refusal'))('not-allowed')}</Notice>;
  }
  const [blocks, organizations] = await Promise.all([api.blocks.list(), api.organizations.list()]);
  return <LibraryPage initial={blocks} organizations={organizations} now={new Date().toISOString()} />;
};

export default Page;
