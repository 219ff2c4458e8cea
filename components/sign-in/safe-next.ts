import { languages } from '#locales/languages/language.ts';

/**
 * Where to go after sign-in: the path that was asked for if it is one of ours, else the documents; in the language that
 * the account has chosen. Nothing that a browser would read as another host passes.
 */
export const safeNext = (next: string | undefined, locale: string): string => {
  const home = `/${locale}/documents`;
  if (!next || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(next)) return home;
  const { origin, pathname, search } = new URL(next, 'https://here.invalid');
  const [, first = '', second = ''] = pathname.split('/');
  if (origin !== 'https://here.invalid' || !(languages as readonly string[]).includes(first)) return home;
  if (second === '' || second === 'sign-in' || second === 'join') return home;
  return `/${locale}${pathname.slice(first.length + 1)}${search}`;
};
