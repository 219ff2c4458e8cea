import { getLocale } from 'next-intl/server';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { SessionProvider } from '#components/shell/session-context.tsx';
import { redirect } from '#locales/navigation.ts';
import { apiFor } from '#server/api-for.ts';

const WorkspaceLayout = async ({ children }: { children: ReactNode }) => {
  const { session } = await apiFor(await headers());
  if (!session) return redirect({ href: '/sign-in', locale: await getLocale() });
  return <SessionProvider session={session}>{children}</SessionProvider>;
};

export default WorkspaceLayout;
