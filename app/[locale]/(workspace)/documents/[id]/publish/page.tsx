import { getTranslations } from 'next-intl/server';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { PublishPage } from '#components/publish/publish-page.tsx';
import { isLanguage } from '#locales/languages/language.ts';
import { apiFor } from '#server/api-for.ts';
import { orNotFound } from '../../../or-not-found.ts';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ language?: string }> };

export const generateMetadata = async () => ({ title: (await getTranslations('publish'))('pageTitle') });

const Publish = async ({ params, searchParams }: Props) => {
  const [{ id }, { language = 'fr' }, { api }] = await Promise.all([params, searchParams, apiFor(await headers())]);
  if (!isLanguage(language)) notFound();
  const [readiness, preview] = await orNotFound(
    Promise.all([api.publishing.readiness({ documentId: id }), api.publishing.preview({ documentId: id, language })]),
  );
  return (
    <PublishPage
      key={language}
      readiness={readiness}
      preview={preview}
      language={language}
      now={new Date().toISOString()}
    />
  );
};

export default Publish;
