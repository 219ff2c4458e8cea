import { ORPCError } from '@orpc/server';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { SettingsPage } from '#components/document-settings/settings-page.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { holds } from '#domain/access/role.ts';
import { apiFor } from '#server/api-for.ts';

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('settings'))('title'),
});

const Page = async ({ params }: { params: Promise<{ id: string }> }) => {
  const { id } = await params;
  const { api, session } = await apiFor(await headers());
  if (!session || !holds(session, 'coordinator')) {
    return <Notice>{(await getTranslations('settings'))('notYours')}</Notice>;
  }
  const [document, organizations, { people }] = await Promise.all([
    api.documents.get({ id }).catch(missing),
    api.organizations.list(),
    api.documents.assignees(),
  ]);
  return <SettingsPage document={document} organizations={organizations} people={people} />;
};

const missing = (error: unknown): never => {
  if (error instanceof ORPCError && error.code === 'not-found') notFound();
  throw error;
};

export default Page;
