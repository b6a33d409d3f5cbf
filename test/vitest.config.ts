import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  plugins: [WxtVitest()],
  test: {
    include: ['test/unit/**/*.test.ts', 'test/components/**/*.test.tsx'],
    environment: 'node',
    // Heavy tests (a PDF of many pages, pages changed at random) take seconds, more on a slow machine; none is about time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['default', ['json', { outputFile: 'test/results/unit.json' }]],
  },
});
