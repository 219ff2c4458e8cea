import { defineConfig } from 'vitest/config';

/** Files of one worker share their modules: loading them anew for each took most of the time. */
const shared = '{locales,domain,contract,messages,components,db,server}/**/*.test.ts';

export default defineConfig({
  test: {
    reporters: ['default'],
    // A machine under load is slow, not wrong.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'shared', include: [shared], isolate: false } },
      {
        extends: true,
        // Whole programs and installations, each by itself.
        test: { name: 'apart', include: ['{cli,samples,scripts,app}/**/*.test.{ts,mjs}'] },
      },
    ],
  },
});
