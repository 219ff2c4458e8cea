import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { headers } from 'next/headers';
import { ImportPage } from '#components/import/import-page.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { holds } from '#domain/access/role.ts';
import { apiFor } from '#server/api-for.ts';
import { installation } from '#server/installation.ts';

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('import'))('title') });

const Page = async () => {
  const { api, session } = await apiFor(await headers());
  if (!session || !holds(session, 'coordinator')) {
    return <Notice>{(await getTranslations('import'))('notYours')}</Notice>;
  }
  const [organizations, { people }] = await Promise.all([api.organizations.list(), api.documents.assignees()]);
  const { mayFetch } = installation().environment;
  return <ImportPage organizations={organizations} people={people} mayFetch={mayFetch} />;
};

export default Page;
