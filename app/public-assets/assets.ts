import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Asset = { name: string; mediaType: string; content: Buffer };

const read = (path: string) => readFileSync(join(process.cwd(), path));

/** The name carries the hash of the content, so that it may be kept for ever. */
const named = (stem: string, ending: string, mediaType: string, content: Buffer): Asset => ({
  name: `${stem}.${createHash('sha256').update(content).digest('hex').slice(0, 12)}.${ending}`,
  mediaType,
  content,
});

const load = () => {
  const serif = named('serif', 'woff2', 'font/woff2', read('node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2'));
  const inter = named('inter', 'woff2', 'font/woff2', read('node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2'));
  const css = read('components/edition/edition.css')
    .toString('utf8')
    .replace('SERIF', `/public-assets/${serif.name}`)
    .replace('INTER', `/public-assets/${inter.name}`);
  const stylesheet = named('edition', 'css', 'text/css; charset=utf-8', Buffer.from(css));
  return { stylesheet, byName: new Map([serif, inter, stylesheet].map((asset) => [asset.name, asset])) };
};

let loaded: ReturnType<typeof load> | undefined;

/** The style sheet and fonts of public pages; read once. */
export const publicAssets = () => (loaded ??= load());
