import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Asset = { name: string; mediaType: string; content: Buffer };

// Which files these are is said to the build by outputFileTracingIncludes in next.config.ts.
const read = (path: string) => readFileSync(join(/* turbopackIgnore: true */ process.cwd(), path));

/** The name carries the hash of the content, so that it may be kept for ever. */
const named = (stem: string, ending: string, mediaType: string, content: Buffer): Asset => ({
  name: `${stem}.${createHash('sha256').update(content).digest('hex').slice(0, 12)}.${ending}`,
  mediaType,
  content,
});

const fontFolder = 'node_modules/@fontsource-variable';
const fonts: Record<string, string> = {
  SERIF: 'source-serif-4/files/source-serif-4-latin-wght-normal',
  SERIF_EXT: 'source-serif-4/files/source-serif-4-latin-ext-wght-normal',
  SERIF_ITALIC: 'source-serif-4/files/source-serif-4-latin-wght-italic',
  INTER: 'inter/files/inter-latin-wght-normal',
  INTER_EXT: 'inter/files/inter-latin-ext-wght-normal',
};

const load = () => {
  const files = Object.entries(fonts).map(([word, path]) => {
    const stem = word.toLowerCase().replace('_', '-');
    return { word, asset: named(stem, 'woff2', 'font/woff2', read(`${fontFolder}/${path}.woff2`)) };
  });
  const css = files.reduce(
    (text, { word, asset }) => text.replaceAll(`'${word}'`, `'/public-assets/${asset.name}'`),
    read('components/edition/edition.css').toString('utf8'),
  );
  const stylesheet = named('edition', 'css', 'text/css; charset=utf-8', Buffer.from(css));
  return {
    stylesheet,
    byName: new Map([...files.map(({ asset }) => asset), stylesheet].map((asset) => [asset.name, asset])),
  };
};

let loaded: ReturnType<typeof load> | undefined;

/** The style sheet and fonts of public pages; read once. */
export const publicAssets = () => (loaded ??= load());
