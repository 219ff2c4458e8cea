import { ORPCError } from '@orpc/server';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { NewVersionPage } from '#components/source/new-version/new-version-page.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { mayRevise } from '#domain/source/may-revise.ts';
import { apiFor } from '#server/api-for.ts';
import { installation } from '#server/installation.ts';

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('newVersion'))('title'),
});

const Page = async ({ params }: { params: Promise<{ id: string }> }) => {
  const { id } = await params;
  const { api, session } = await apiFor(await headers());
  const document = await api.documents.get({ id }).catch((error: unknown) => {
    if (error instanceof ORPCError && error.code === 'not-found') notFound();
    throw error;
  });
  const newest = document.nextSource ?? document.source;
  if (!session || !mayRevise(session, newest.status)) {
    return <Notice>{(await getTranslations('newVersion'))('notYours')}</Notice>;
  }
  if (document.archivedAt !== null) return <Notice>{(await getTranslations('source'))('archived')}</Notice>;
  return <NewVersionPage document={document} mayFetch={installation().environment.mayFetch} />;
};

export default Page;
