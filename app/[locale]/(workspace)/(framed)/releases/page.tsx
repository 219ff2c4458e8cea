import { getTranslations } from 'next-intl/server';
import { headers } from 'next/headers';
import { ReleasesPage } from '#components/releases/releases-page.tsx';
import { apiFor } from '#server/api-for.ts';

export const generateMetadata = async () => ({ title: (await getTranslations('releases'))('title') });

const Releases = async () => {
  const { api } = await apiFor(await headers());
  return <ReleasesPage releases={await api.publishing.releases()} now={new Date().toISOString()} />;
};

export default Releases;
