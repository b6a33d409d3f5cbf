import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: './browser',
  outputDir: './results/browser',
  reporter: [['list'], ['json', { outputFile: './results/browser.json' }]],
  workers: 2,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
});
