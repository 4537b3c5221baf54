// Where, how wide and in which browser are the journeys made?
import { defineConfig } from 'playwright/test';
import { findBrowser } from '../support/find-browser.mjs';

// Found once: the workers inherit what the first process puts into the environment.
process.env['DEMARCHE_BROWSER'] ??= JSON.stringify((await findBrowser()).options);

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results',
  globalSetup: './serve-build.ts',
  fullyParallel: true,
  // Pages wait for frames and for one another more than they compute.
  workers: 3,
  retries: 0,
  forbidOnly: true,
  // A busy machine is slow, not wrong; what takes longer hangs.
  timeout: 40_000,
  globalTimeout: 14 * 60_000,
  maxFailures: 12,
  expect: { timeout: 10_000 },
  use: {
    browserName: 'chromium',
    launchOptions: JSON.parse(process.env['DEMARCHE_BROWSER']),
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'UTC',
    screenshot: 'only-on-failure',
  },
});
