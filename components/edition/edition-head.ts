import type { Language } from '#locales/languages/language.ts';
import { editionPath, permanentPath } from './address.ts';
import type { Alternate, PageHead } from './page-shell.tsx';
import type { ShownEdition, Sibling } from './shown-edition.ts';

/** What the head of an edition's page says to search engines and to those who share it. */
export const editionHead = (edition: ShownEdition, address: string, stylesheet: string): PageHead => {
  const title = edition.headline;
  const description = descriptionOf(edition);
  const isNewest = !edition.isSuperseded;
  const canonical = address + (isNewest ? editionPath(edition) : permanentPath(edition));
  const siteName = edition.content.organizations.map(({ name }) => name).join(' · ');
  return {
    language: edition.language,
    title,
    description,
    canonical,
    alternates: isNewest ? alternatesOf(edition.siblings, address) : [],
    isIndexed: isNewest,
    stylesheet,
    siteName,
    article: {
      publishedAt: edition.publishedAt.toISOString(),
      jsonLd: jsonLd(edition, { title, description, canonical }, address),
    },
  };
};

/** Reciprocal alternates; `x-default` is the French edition, else the first published. */
const alternatesOf = (siblings: Sibling[], address: string): Alternate[] => {
  const first = [...siblings].sort((a, b) => a.publishedAt.getTime() - b.publishedAt.getTime())[0];
  const byDefault = siblings.find(({ language }) => language === 'fr') ?? first;
  const all = siblings.map((sibling) => ({ hreflang: sibling.language as string, href: address + editionPath(sibling) }));
  return byDefault ? [...all, { hreflang: 'x-default', href: address + editionPath(byDefault) }] : all;
};

const descriptionOf = ({ content }: Pick<Sibling, 'content'>): string => {
  const text = content.segments.find(({ kind }) => kind === 'subheadline' || kind === 'paragraph')?.text.text ?? '';
  return text.length <= 200 ? text : `${text.slice(0, text.lastIndexOf(' ', 198))}…`;
};

const jsonLd = (
  edition: ShownEdition,
  { title, description, canonical }: { title: string; description: string; canonical: string },
  address: string,
): string => {
  const publishers = edition.content.organizations.map(({ name }) => ({ '@type': 'Organization', name }));
  const others = edition.siblings.filter(({ language }) => language !== edition.language);
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    description,
    inLanguage: edition.language satisfies Language,
    datePublished: edition.publishedAt.toISOString(),
    url: canonical,
    mainEntityOfPage: canonical,
    version: edition.number,
    author: publishers,
    publisher: publishers[0],
    workTranslation: others.map((sibling) => ({
      '@type': 'NewsArticle',
      inLanguage: sibling.language,
      url: address + editionPath(sibling),
      headline: sibling.headline,
    })),
  };
  // A text that holds "</script>" must not end the element.
  return JSON.stringify(data).replaceAll('<', '\\u003c');
};
