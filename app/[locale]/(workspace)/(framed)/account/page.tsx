import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AccountPage } from '#components/account/account-page.tsx';

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('account'))('title') });

const Page = () => <AccountPage />;

export default Page;
