/**
 * `npm run lint:firefox`: what the Firefox store's own checker says of the build. Fails on an error, and on a warning that
 * the README beside this file does not explain.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { ROOT } from '../run/machine.mjs';

const checker = join(ROOT, 'node_modules', '.bin', 'web-ext');
const { stdout, stderr, status } = spawnSync(
  checker,
  ['lint', '--source-dir', join(ROOT, '.output', 'firefox-mv3'), '--output', 'json'],
  { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
);
if (!stdout) throw new Error(`The checker said nothing (code ${status}): ${stderr}`);
const { errors, warnings } = JSON.parse(stdout);

/** One row of the README's table: which check, in which file, how many, and why. */
const explained = [
  ...readFileSync(join(ROOT, 'test', 'store', 'README.md'), 'utf8').matchAll(
    /^\| `([A-Z_]+)` \| `([^`]+)` \| (\d+) \| .{20,} \|$/gm,
  ),
];

/** Names of built files bear a sum of their content; without it they stay the same from build to build. */
const place = (file) => file.replace(/-[\w-]{8}(?=\.\w+$)/, '');
const counts = new Map();
for (const { code, file } of warnings)
  counts.set(`${code} ${place(file)}`, (counts.get(`${code} ${place(file)}`) ?? 0) + 1);
for (const [, code, file, many] of explained)
  counts.set(`${code} ${file}`, (counts.get(`${code} ${file}`) ?? 0) - Number(many));
const strange = [...counts].filter(([, many]) => many !== 0);

for (const error of errors)
  console.log(`error: ${error.code} ${error.file ?? ''} ${error.message}`);
for (const [what, many] of strange)
  console.log(
    many > 0
      ? `not explained: ${what} (${many} times)`
      : `explained, but no longer there: ${what} (${-many} times)`,
  );
console.log(
  `${errors.length} errors, ${warnings.length} warnings, ${strange.length} of them not as explained in test/store/README.md`,
);
process.exit(errors.length + strange.length === 0 ? 0 : 1);
