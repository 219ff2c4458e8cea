import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{locales,domain,contract,db,server,cli,samples,messages,components,scripts,app}/**/*.test.{ts,mjs}'],
    reporters: ['default'],
    // A machine under load is slow, not wrong.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
