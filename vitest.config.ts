import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{locales,domain,contract,db,server,cli,samples,messages,components,scripts,app}/**/*.test.{ts,mjs}'],
    reporters: ['default'],
  },
});
