import { ORPCError } from '@orpc/server';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { ComparePage } from '#components/compare/compare-page.tsx';
import { apiFor } from '#server/api-for.ts';

type Search = Partial<Record<'from' | 'to' | 'all' | 'page', string | string[]>>;
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Search> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('compare'))('name'),
});

const Page = async ({ params, searchParams }: Props) => {
  const [{ id }, asked] = await Promise.all([params, searchParams]);
  const { api } = await apiFor(await headers());
  const comparison = await api.source
    .compare({
      documentId: id,
      from: numberOf(asked.from),
      to: numberOf(asked.to),
      page: numberOf(asked.page),
      all: asked.all === '1',
    })
    .catch((error: unknown) => {
      if (error instanceof ORPCError && error.code === 'not-found') notFound();
      throw error;
    });
  return <ComparePage documentId={id} comparison={comparison} now={new Date().toISOString()} />;
};

/** A number as an address writes it; what is none is not asked for. */
const numberOf = (written: string | string[] | undefined): number | undefined =>
  typeof written === 'string' && /^[1-9]\d{0,5}$/.test(written) ? Number(written) : undefined;

export default Page;
