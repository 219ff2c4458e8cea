import { defineConfig } from '@playwright/test';
import { chromiumArguments, findChromium } from './scripts/lib/find-chromium.mjs';

const database = process.env['E2E_DATABASE'] ?? 'sqlite';

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  // What axe sees, and what keys, screen readers and the browser's own memory do, does not depend on the database.
  testIgnore: database === 'postgres' ? ['**/*.axe.spec.ts', '**/{editor,keyboard,screen-reader}.spec.ts'] : [],
  ...(database === 'postgres' ? { grepInvert: /@browser/ } : {}),
  outputDir: `test-results/browser-${database}`,
  globalSetup: './e2e/support/global-setup.ts',
  // The journeys share one database, as the people of a house do; each spec file keeps to a document of its own.
  // E2E_TRACE=1 records what led to a failure.
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: `test-results/browser-${database}.json` }]],
  use: {
    // Set by the global setup, before any worker starts.
    baseURL: process.env['E2E_BASE_URL'],
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    screenshot: 'only-on-failure',
    trace: process.env['E2E_TRACE'] ? 'retain-on-failure' : 'off',
    launchOptions: { executablePath: findChromium(), args: chromiumArguments },
  },
});
