import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { headers } from 'next/headers';
import { DocumentsPage } from '#components/documents/documents-page.tsx';
import { holds } from '#domain/access/role.ts';
import { apiFor } from '#server/api-for.ts';

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('documents'))('title'),
});

const Page = async ({ searchParams }: { searchParams: Promise<{ archived?: string }> }) => {
  const archived = (await searchParams).archived === '1';
  const { api, session } = await apiFor(await headers());
  const { documents, tasks } = await api.documents.list({ archived });
  return (
    <DocumentsPage
      documents={documents}
      tasks={tasks}
      isArchive={archived}
      roles={{
        coordinator: session !== null && holds(session, 'coordinator'),
        publisher: session !== null && holds(session, 'publisher'),
      }}
      now={new Date().toISOString()}
    />
  );
};

export default Page;
