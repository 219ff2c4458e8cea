import { ORPCError } from '@orpc/server';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { SourcePage } from '#components/source/source-page.tsx';
import { apiFor } from '#server/api-for.ts';

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('source'))('title') });

const Page = async ({ params }: { params: Promise<{ id: string }> }) => {
  const { id } = await params;
  const { api } = await apiFor(await headers());
  const [draft, faults] = await Promise.all([
    api.source.get({ documentId: id }),
    api.faults.list({ documentId: id }),
  ]).catch((error: unknown) => {
    if (error instanceof ORPCError && error.code === 'not-found') notFound();
    throw error;
  });
  return <SourcePage draft={draft} faults={faults} now={new Date().toISOString()} />;
};

export default Page;
