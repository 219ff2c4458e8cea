import { gzipSync } from 'node:zlib';
import { communiqueSettings } from '#samples/communique-settings.ts';
import type { Bench } from './figure.ts';
import { publicPage } from './public-page.ts';
import { signIn } from './sign-in.ts';
import { fetched } from './timed.ts';
import { withDemo } from './with-demo.ts';

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`, 'i').exec(tag)?.[1]?.replaceAll('&amp;', '&');

/** The addresses of the scripts that a page loads at first; those for browsers without modules are not loaded. */
export const scriptsOf = (html: string): string[] => {
  const tags = [...html.matchAll(/<(?:script|link)\b[^>]*>/gi)].map(([tag]) => tag);
  const addresses = tags.flatMap((tag) => {
    if (/^<script/i.test(tag)) return /\snomodule\b/i.test(tag) ? [] : [attribute(tag, 'src')];
    const isScript = attribute(tag, 'rel') === 'modulepreload' || attribute(tag, 'as') === 'script';
    return isScript ? [attribute(tag, 'href')] : [];
  });
  return [...new Set(addresses.filter((address) => address !== undefined))];
};

export const pageWeight: Bench = {
  summary: 'first-load JavaScript, gzip, without the nomodule polyfill',
  measure: () =>
    withDemo(async (url) => {
      const headers = await signIn(url, 'translator.en');
      const { documents } = JSON.parse(await fetched(`${url}/api/documents`, { headers }));
      const id = documents.find(
        ({ reference }: { reference: string }) => reference === communiqueSettings.reference,
      )?.id;
      const weight = async (page: string, init: RequestInit = {}) => {
        const scripts = scriptsOf(await fetched(page, init));
        const sizes = await Promise.all(
          scripts.map(async (script) => gzipSync(await fetched(new URL(script, page).href), { level: 9 }).length),
        );
        return Math.round(sizes.reduce((sum, size) => sum + size, 0) / 100) / 10;
      };
      const baseline = await weight(`${url}/en/sign-in`);
      const figure = (name: string, value: number, aim: number) => ({ name, value, unit: 'kB', aim, baseline });
      return [
        figure('editor', await weight(`${url}/en/documents/${id}`, { headers }), 300),
        figure('published page', await weight(await publicPage(url)), 0),
      ];
    }),
};
