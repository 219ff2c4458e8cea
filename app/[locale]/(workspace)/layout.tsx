import { getLocale } from 'next-intl/server';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { SessionProvider } from '#components/shell/session-context.tsx';
import { redirect } from '#locales/navigation.ts';
import { apiFor } from '#server/api-for.ts';

const WorkspaceLayout = async ({ children }: { children: ReactNode }) => {
  const sent = await headers();
  const { session } = await apiFor(sent);
  if (!session) {
    const next = sent.get('x-path');
    return redirect({ href: { pathname: '/sign-in', query: next ? { next } : {} }, locale: await getLocale() });
  }
  return <SessionProvider session={session}>{children}</SessionProvider>;
};

export default WorkspaceLayout;
