import { zipSync } from 'fflate';
import type { ReadNote, ReadRefusal } from '#domain/import/read-file.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import { xmlText } from '../xml-parts/check-xml.ts';
import { rewriteXml } from '../xml-parts/rewrite-xml.ts';
import type { Zip } from '../zip/open-zip.ts';

const parts = ['content.xml', 'styles.xml', 'meta.xml'] as const;
export const mimetype = 'application/vnd.oasis.opendocument.text';

export const isOdtPart = (name: string): boolean =>
  name === 'mimetype' || name === 'META-INF/manifest.xml' || (parts as readonly string[]).includes(name);

/** Pictures and objects, and what makes the program that opens the file look elsewhere or run something. */
const leftOut = new Set(['image', 'object', 'object-ole', 'plugin', 'applet', 'floating-frame']);
const unwanted = new Set([
  'section-source',
  'dde-source',
  'dde-connection-decls',
  'scripts',
  'event-listeners',
  'script',
]);

/**
 * A text document of OpenDocument with nothing in it but its texts and styles, for a program to convert: no pictures, no
 * macros, and no address except that of a link, so that opening it fetches nothing. Pictures are counted. Refuses
 * `file-encrypted`, `file-damaged` and `external-entities`.
 */
export const odtParts = (zip: Zip): Result<{ clean: Uint8Array; notes: ReadNote[] }, ReadRefusal> => {
  const manifest = xmlText(zip.read('META-INF/manifest.xml') ?? new Uint8Array()) ?? '';
  if (/encryption-data/.test(manifest) || zip.names.includes('encrypted-package'))
    return refuse({ code: 'file-encrypted' });
  let pictures = 0;
  const clean: Record<string, Uint8Array> = {};
  for (const name of parts) {
    const bytes = zip.read(name);
    if (!bytes) {
      if (name !== 'content.xml') continue;
      return refuse({ code: 'file-damaged', data: { reason: 'no content.xml' } });
    }
    const xml = xmlText(bytes);
    if (xml === null) return refuse({ code: 'file-damaged', data: { reason: `${name}: no text` } });
    const rewritten = rewriteXml(name, xml, {
      element: ({ local, uri }) => {
        const isDrawn = leftOut.has(local) && uri.endsWith(':drawing:1.0');
        if (isDrawn && name === 'content.xml') pictures += 1;
        return !isDrawn && !unwanted.has(local);
      },
      attribute: ({ local, uri }, { uri: of, local: own }) =>
        own !== 'href' || !of.endsWith('/xlink') || (local === 'a' && uri.endsWith(':text:1.0')),
    });
    if (!rewritten.ok) return rewritten;
    clean[name] = new TextEncoder().encode(rewritten.value);
  }
  const notes: ReadNote[] = pictures > 0 ? [{ code: 'pictures-left-out', detail: String(pictures) }] : [];
  return ok({ clean: packed(clean), notes });
};

/** The type comes first and is not packed, by which programs know the file. */
const packed = (clean: Record<string, Uint8Array>): Uint8Array => {
  const list = ['/', ...Object.keys(clean)].map((name) => {
    const type = name === '/' ? mimetype : 'text/xml';
    return `<manifest:file-entry manifest:full-path="${name}" manifest:media-type="${type}"/>`;
  });
  const manifest = `<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">${list.join('')}</manifest:manifest>`;
  const encoder = new TextEncoder();
  return zipSync({
    mimetype: [encoder.encode(mimetype), { level: 0 }],
    ...clean,
    'META-INF/manifest.xml': encoder.encode(manifest),
  });
};
