/**
 * `npm run soak`: the long form of the tests that draw lots. SOAK_SEED chooses the lots (else the clock does, and it is
 * printed), SOAK_MINUTES bounds the work on mijn (15), SOAK_MIJN, SOAK_PAGES and SOAK_RUNS and SOAK_NAVIGATIONS say how many.
 */
import { checkNode, ensureBrowsers, ensurePackages, run } from './machine.mjs';

const seed = process.env.SOAK_SEED ?? String(Math.floor(Date.now() / 1000) % 1_000_000);
const env = {
  SOAK_MIJN: '1000',
  SOAK_MINUTES: '15',
  SOAK_PAGES: '500',
  SOAK_RUNS: '5000',
  SOAK_NAVIGATIONS: '100',
  ...process.env,
  SOAK_SEED: seed,
};
const PROPERTIES = [
  'test/components/changed-page.thorough.test.tsx',
  'test/unit/documents/attacks.thorough.test.ts',
  'test/unit/sources/bad-days.thorough.test.ts',
];

const PARTS = [
  ['build', []],
  ['build:firefox', []],
  [
    'browser',
    ['soak.spec.ts', 'memory.spec.ts', 'views.spec.ts', 'reproducible.spec.ts', '--workers=1'],
  ],
  ['thorough', [...PROPERTIES, '--testTimeout=1200000']],
];

ensurePackages();
checkNode();
ensureBrowsers();
console.log(`seed ${seed} (again with SOAK_SEED=${seed} npm run soak)`);
const failed = PARTS.filter(
  ([script, args]) =>
    run('npm', ['run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])], {
      env,
    }) !== 0,
).map(([script]) => script);
console.log(
  failed.length === 0
    ? `soak with seed ${seed}: all held`
    : `soak with seed ${seed}: FAILED in ${failed.join(', ')}`,
);
process.exit(failed.length === 0 ? 0 : 1);
