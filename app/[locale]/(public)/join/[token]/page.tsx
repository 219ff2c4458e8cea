import { ORPCError } from '@orpc/server';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { headers } from 'next/headers';
import { JoinCard } from '#components/join/join-card.tsx';
import { UnusableLink } from '#components/join/unusable-link.tsx';
import { apiFor } from '#server/api-for.ts';

// The address carries a secret, so it goes nowhere with a referrer.
export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('join'))('invitationTitle'),
  referrer: 'no-referrer',
});

const Page = async ({ params }: { params: Promise<{ token: string }> }) => {
  const { token } = await params;
  const { api } = await apiFor(await headers());
  const link = await api.people.openLink({ token }).catch((error: unknown) => {
    // A token that is too short or too long is as unknown as any other.
    if (error instanceof ORPCError && error.status < 500) return null;
    throw error;
  });
  return link ? <JoinCard token={token} link={link} /> : <UnusableLink />;
};

export default Page;
