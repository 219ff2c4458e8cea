import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { PreviewPage } from '#components/preview/preview-page.tsx';
import { isLanguage } from '#locales/languages/language.ts';
import { apiFor } from '#server/api-for.ts';
import { orNotFound } from '../../../../or-not-found.ts';

type Props = { params: Promise<{ id: string; language: string }> };

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('preview'))('title') });

const Preview = async ({ params }: Props) => {
  const [{ id, language }, { api }] = await Promise.all([params, apiFor(await headers())]);
  if (!isLanguage(language)) notFound();
  const [preview, document] = await orNotFound(
    Promise.all([api.publishing.preview({ documentId: id, language }), api.documents.get({ id })]),
  );
  return <PreviewPage preview={preview} document={document} />;
};

export default Preview;
