import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { safeNext } from '#components/sign-in/safe-next.ts';
import { SignInCard } from '#components/sign-in/sign-in-card.tsx';
import { demoPassword } from '#samples/demo-password.ts';
import { demoPeople } from '#samples/people.ts';
import { installation } from '#server/installation.ts';
import { sessionOf } from '#server/session/session-of.ts';

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('signIn'))('title') });

const Page = async ({ searchParams }: { searchParams: Promise<{ next?: string | string[] }> }) => {
  const { next: asked } = await searchParams;
  const next = Array.isArray(asked) ? asked[0] : asked;
  const session = await sessionOf(await headers());
  if (session) redirect(safeNext(next, session.locale ?? (await getLocale())));
  const accounts = demoPeople.map(({ name, email, roles }) => ({ name, email, grants: roles }));
  return (
    <SignInCard next={next} demo={installation().environment.isDemo ? { accounts, password: demoPassword } : null} />
  );
};

export default Page;
