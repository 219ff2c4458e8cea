import type { ReactNode } from 'react';
import { languageFacts } from '#locales/languages/facts.ts';
import type { Language } from '#locales/languages/language.ts';

export type Alternate = { hreflang: string; href: string };

export type PageHead = {
  language: Language;
  title: string;
  description: string;
  /** Null for a page that stands nowhere. */
  canonical: string | null;
  alternates: Alternate[];
  isIndexed: boolean;
  stylesheet: string;
  siteName: string;
  /** The languages in which the same is published. */
  otherLanguages?: Language[];
  /** Present on the page of one edition. */
  article?: { publishedAt: string; jsonLd: string };
};

/** The whole document of a public page: no script runs in it. */
export const PageShell = ({ head, children }: { head: PageHead; children: ReactNode }) => (
  <html lang={head.language} dir={languageFacts[head.language].direction}>
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{head.title}</title>
      <meta name="description" content={head.description} />
      {head.isIndexed ? null : <meta name="robots" content="noindex" />}
      {head.canonical ? <link rel="canonical" href={head.canonical} /> : null}
      {head.alternates.map(({ hreflang, href }) => (
        <link key={hreflang} rel="alternate" hrefLang={hreflang} href={href} />
      ))}
      <link rel="stylesheet" href={head.stylesheet} />
      <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      <meta property="og:type" content={head.article ? 'article' : 'website'} />
      <meta property="og:title" content={head.title} />
      <meta property="og:description" content={head.description} />
      {head.canonical ? <meta property="og:url" content={head.canonical} /> : null}
      <meta property="og:locale" content={ogLocale[head.language]} />
      {head.otherLanguages?.map((language) => (
        <meta key={language} property="og:locale:alternate" content={ogLocale[language]} />
      ))}
      <meta property="og:site_name" content={head.siteName} />
      {head.article ? <meta property="article:published_time" content={head.article.publishedAt} /> : null}
      {head.article ? (
        // A block of data, not a script; \u003c stands for every < in it.
        // oxlint-disable-next-line react/no-danger
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: head.article.jsonLd }} />
      ) : null}
    </head>
    <body>{children}</body>
  </html>
);

const ogLocale: Record<Language, string> = { fr: 'fr_FR', en: 'en_GB', es: 'es_ES' };
