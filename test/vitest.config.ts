import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { findChromium } from './run/machine.mjs';

const executablePath = findChromium();
const FAKE_EXTENSION_API = new URL('in-browser/fake-extension-api.ts', import.meta.url).pathname;

/** Long runs: many draws, whole PDFs, attacks, damaged pages. `npm test` runs them, `npm run check` does not. */
const THOROUGH = 'test/{unit,components}/**/*.thorough.test.{ts,tsx}';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    reporters: ['default', ['json', { outputFile: 'test/results/unit.json' }]],
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
          exclude: [THOROUGH],
          environment: 'node',
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
