import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  plugins: [WxtVitest()],
  test: {
    include: ['test/unit/**/*.test.ts', 'test/components/**/*.test.tsx'],
    environment: 'node',
    reporters: ['default', ['json', { outputFile: 'test/results/unit.json' }]],
  },
});
