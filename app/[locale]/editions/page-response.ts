import { createHash } from 'node:crypto';
import type { ReactElement } from 'react';

const policy = `default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** A public page as one HTML document, with an ETag of its bytes: a conditional request for the same bytes gets 304. */
export const pageResponse = async (request: Request, page: ReactElement, status = 200): Promise<Response> => {
  // The framework forbids a static import of this module in what it takes for server components.
  const { renderToStaticMarkup } = await import('react-dom/server');
  const html = `<!doctype html>${lowerCased(renderToStaticMarkup(page))}`;
  const etag = `"${createHash('sha256').update(html).digest('base64url').slice(0, 27)}"`;
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': policy,
    'Cache-Control': 'public, max-age=0, must-revalidate',
    ETag: etag,
  };
  if (status !== 200) return new Response(html, { status, headers: { ...headers, 'Cache-Control': 'no-store' } });
  const known = request.headers
    .get('if-none-match')
    ?.split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''));
  if (known?.includes(etag) || known?.includes('*')) return new Response(null, { status: 304, headers });
  return new Response(html, { headers });
};

/** The framework's spelling of three attributes, as people who read the source expect it. Quotes in texts are escaped, so no text matches. */
const lowerCased = (html: string): string =>
  html.replaceAll(/ (?:hrefLang|dateTime|charSet)="/g, (attribute) => attribute.toLowerCase());
