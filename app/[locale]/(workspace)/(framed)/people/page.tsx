import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { headers } from 'next/headers';
import { PeoplePage } from '#components/people/people-page.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { holds } from '#domain/access/role.ts';
import { apiFor } from '#server/api-for.ts';

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('people'))('title') });

const Page = async () => {
  const { api, session } = await apiFor(await headers());
  if (!session || !holds(session, 'administrator')) {
    return <Notice>{(await getTranslations('people'))('notYours')}</Notice>;
  }
  return <PeoplePage initial={await api.people.list()} />;
};

export default Page;
