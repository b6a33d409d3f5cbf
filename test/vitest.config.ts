import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { findChromium } from './run/machine.mjs';

const executablePath = findChromium();
const FAKE_EXTENSION_API = new URL('in-browser/fake-extension-api.ts', import.meta.url).pathname;

/** Long runs: many draws, whole PDFs, attacks, damaged pages. `npm test` runs them, `npm run check` does not. */
const THOROUGH = 'test/{unit,components}/**/*.thorough.test.{ts,tsx}';

/** Rooms whose tests replace no module and no global: they may share a worker, which halves their time. */
const PURE = 'test/unit/{citations,domain,formats,documents,search,sources}/**/*.test.ts';

const REPORT = process.argv.includes('thorough') ? 'thorough' : 'unit';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    reporters: ['default', ['json', { outputFile: `test/results/${REPORT}.json` }]],
    // None is about time; a slow machine may take its own.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['test/{unit,components}/**/*.test.{ts,tsx}'],
          exclude: [PURE, THOROUGH],
          environment: 'node',
        },
      },
      {
        extends: true,
        plugins: [WxtVitest()],
        test: {
          name: 'pure',
          include: [PURE],
          exclude: [THOROUGH],
          environment: 'node',
          isolate: false,
        },
      },
      {
        extends: true,
        plugins: [WxtVitest()],
        test: { name: 'thorough', include: [THOROUGH], environment: 'node' },
      },
      {
        // What needs layout, focus, hover or popovers as a browser has them.
        extends: true,
        resolve: { alias: { 'wxt/browser': FAKE_EXTENSION_API } },
        test: {
          name: 'in-browser',
          include: ['test/in-browser/**/*.test.{ts,tsx}'],
          setupFiles: [FAKE_EXTENSION_API],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { ...(executablePath && { executablePath }), chromiumSandbox: false },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
