import type { Language } from '#locales/languages/language.ts';
import { editionPath, permanentPath, sideBySidePath } from './address.ts';
import type { Alternate, PageHead } from './page-shell.tsx';
import type { ShownEdition, Sibling } from './shown-edition.ts';
import type { Words } from './words.ts';

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
    alternates: isNewest ? alternatesOf(edition.siblings, (sibling) => address + editionPath(sibling)) : [],
    isIndexed: isNewest,
    stylesheet,
    siteName,
    otherLanguages: edition.siblings
      .map(({ language }) => language)
      .filter((language) => language !== edition.language),
    article: {
      publishedAt: edition.publishedAt.toISOString(),
      jsonLd: jsonLd(edition, { title, description, canonical }, address),
    },
  };
};

/** The same for the page that shows all languages: each language's address of it stands for that language. */
export const sideBySideHead = (edition: ShownEdition, address: string, stylesheet: string, t: Words): PageHead => {
  const { article: _, ...head } = editionHead(edition, address, stylesheet);
  return {
    ...head,
    title: t('sideBySideOf', { headline: edition.headline }),
    canonical: address + sideBySidePath(edition),
    alternates: alternatesOf(edition.siblings, (sibling) => address + sideBySidePath(sibling)),
  };
};

/** Reciprocal alternates; `x-default` is the French edition, else the first published. */
const alternatesOf = (siblings: Sibling[], hrefOf: (sibling: Sibling) => string): Alternate[] => {
  const first = siblings.toSorted((a, b) => a.publishedAt.getTime() - b.publishedAt.getTime())[0];
  const byDefault = siblings.find(({ language }) => language === 'fr') ?? first;
  const all = siblings.map((sibling) => ({ hreflang: sibling.language as string, href: hrefOf(sibling) }));
  return byDefault ? [...all, { hreflang: 'x-default', href: hrefOf(byDefault) }] : all;
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
