import { getLocale } from 'next-intl/server';
import { redirect } from '#locales/navigation.ts';

const Home = async () => redirect({ href: '/documents', locale: await getLocale() });

export default Home;
