import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { AlignPage } from '#components/alignment/align-page.tsx';
import { holds } from '#domain/access/role.ts';
import { apiFor } from '#server/api-for.ts';
import { orNotFound } from '../../../../or-not-found.ts';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ language?: string }> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('align'))('pageTitle'),
});

const Page = async ({ params, searchParams }: Props) => {
  const [{ id }, { language }] = await Promise.all([params, searchParams]);
  const { api, session } = await apiFor(await headers());
  const document = await orNotFound(api.documents.get({ id }));
  const targets = document.settings.languages.map((one) => one.language);
  const own = targets.find((one) => session && holds(session, 'translator', one));
  // One that the document has not is no address.
  const chosen = language === undefined ? (own ?? targets[0]) : targets.find((one) => one === language);
  if (!chosen) notFound();
  return <AlignPage key={chosen} document={document} language={chosen} />;
};

export default Page;
