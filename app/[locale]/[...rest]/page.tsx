import { notFound } from 'next/navigation';

const Unknown = () => notFound();

export default Unknown;
