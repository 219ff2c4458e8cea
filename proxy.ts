import createMiddleware from 'next-intl/middleware';
import type { NextRequest } from 'next/server';
import { routing } from './locales/routing.ts';

const speak = createMiddleware(routing);

/** Gives each page of the application its language and a policy with a nonce of its own. */
export const proxy = (request: NextRequest) => {
  const nonce = Buffer.from(crypto.randomUUID()).toString('base64');
  const policy = policyFor(nonce, process.env.NODE_ENV === 'development');
  // The framework reads the nonce from the request's own policy, so it is set before the page renders.
  request.headers.set('x-nonce', nonce);
  request.headers.set('Content-Security-Policy', policy);
  // A layout cannot see the address; sign-in must know where to return to.
  request.headers.set('x-path', `${request.nextUrl.pathname}${request.nextUrl.search}`);
  const response = speak(request);
  response.headers.set('Content-Security-Policy', policy);
  return response;
};

const policyFor = (nonce: string, isDevelopment: boolean): string =>
  [
    `default-src 'none'`,
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? ` 'unsafe-eval'` : ''}`,
    `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    // The checks run in a worker.
    `worker-src 'self'`,
    `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
    `manifest-src 'self'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ');

export const config = {
  // Published editions are documents, not an application: they carry a policy of their own and pass by here.
  matcher: [
    '/((?!api|_next|public-assets|favicon.ico|icon.svg|robots.txt|(?:fr|en|es)/editions(?:/|$)|.*\\.(?:svg|png|ico|css|js|woff2|txt|webmanifest)$).*)',
  ],
};
