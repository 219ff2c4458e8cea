import type { TargetLanguage } from '#locales/languages/language.ts';

/** Whether an address may stand in a link that everybody can follow: the web, mail, a telephone; nothing that runs. */
export const isLinkable = (href: string): boolean => {
  if (/^(?:mailto|tel):[^\s]+$/iu.test(href)) return true;
  return /^https?:\/\/[^\s/]/iu.test(href) && URL.canParse(href);
};

/** The site of an address, without `www.`; null for what is on none. */
const siteOf = (href: string): string | null =>
  /^https?:/iu.test(href) && URL.canParse(href) ? new URL(href).hostname.replace(/^www\./u, '') : null;

/** The site without what names a language in it: `fr.example.org` and `en.example.org` are one. */
const housed = (site: string): string => site.replace(/^(?:fr|en|es|fra|eng|spa)\./u, '');

/** Whether two addresses lead to the same site, in whatever language; addresses of mail and telephones lead to themselves. */
export const isSameSite = (a: string, b: string): boolean => {
  if (a === b) return true;
  const [one, other] = [siteOf(a), siteOf(b)];
  return one !== null && other !== null && housed(one) === housed(other);
};

/** The page in another language that an address with `fr` in it most likely has: to be proposed, never taken unasked. */
export const addressIn = (href: string, language: TargetLanguage): string | null => {
  const other = href.replace(/([/.=]|:\/\/)fr(?=$|[/.&?#])/u, `$1${language}`);
  return other === href ? null : other;
};
