// How the tests in a browser are run: `cargo xtask test`, or `npx playwright test` here when `dist/` is built.

import { defineConfig } from '@playwright/test';
import type { Fixtures } from './fixtures/index.ts';
import { program } from './program.ts';

export default defineConfig<Fixtures>({
  testDir: '.',
  outputDir: 'results/artifacts',
  reporter: [
    ['list'],
    // `cargo xtask test` takes its counts from here.
    ['json', { outputFile: 'results/report.json' }],
  ],
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  use: {
    browserName: 'chromium',
    launchOptions: {
      executablePath: chromium(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
    },
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    screenshot: 'only-on-failure',
    // A step that finds nothing to act on fails early, and says which.
    actionTimeout: 10_000,
  },
  projects: [
    { name: 'bred', use: { viewport: { width: 1280, height: 900 } } },
    // The rest does not depend on the width, or sets its own.
    { name: 'smal', use: { viewport: { width: 360, height: 740 } }, grep: /@smal/ },
    // The app as one file, opened from the disk.
    { name: 'en fil', use: { viewport: { width: 1280, height: 900 }, edition: 'one-file' }, grep: /@enfil/ },
  ],
});

/** The browser named in CHROMIUM, or the first of its kin on the PATH. */
function chromium(): string {
  const kin = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
  const found = process.env.CHROMIUM || program(kin);
  if (!found) throw new Error('Chromium: get the Debian package `chromium`, or name the program in CHROMIUM');
  return found;
}
