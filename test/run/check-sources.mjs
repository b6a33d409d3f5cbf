/**
 * `npm run zip:check`: makes the packages for the stores, unpacks the sources elsewhere, installs them from the lockfile,
 * builds both browsers there, and compares each file with the packages. Downloads all packages, so it is not in `npm test`.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { unzipSync } from 'fflate';
import { ROOT, run } from './machine.mjs';

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const archive = (name) =>
  unzipSync(readFileSync(join(ROOT, '.output', `kamerlezer-${version}-${name}.zip`)));

function must(command, args, options) {
  if (run(command, args, options) !== 0)
    throw new Error(`${command} ${args.join(' ')} failed; see above.`);
}

function unpack(files, folder) {
  for (const [name, bytes] of Object.entries(files).filter(([one]) => !one.endsWith('/'))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
}

/** Names of the files in which a build and a package differ. */
function differences(folder, packed) {
  const built = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => relative(folder, join(one.parentPath, one.name)));
  const names = new Set([...built, ...Object.keys(packed).filter((one) => !one.endsWith('/'))]);
  return [...names].filter(
    (name) =>
      !built.includes(name) ||
      !packed[name] ||
      !readFileSync(join(folder, name)).equals(packed[name]),
  );
}

must('npm', ['run', '--silent', 'zip']);
const folder = mkdtempSync(join(tmpdir(), 'kamerlezer-sources-'));
unpack(archive('sources'), folder);
must('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
  cwd: folder,
});
const found = ['chrome', 'firefox'].flatMap((browser) => {
  must('node', [
    join(ROOT, 'test', 'run', 'build-into.mjs'),
    browser,
    join(folder, '.output'),
    folder,
  ]);
  return differences(join(folder, '.output', `${browser}-mv3`), archive(browser)).map(
    (name) => `${browser}: ${name}`,
  );
});
rmSync(folder, { recursive: true });
for (const name of found) console.log(`differs: ${name}`);
console.log(
  found.length === 0
    ? 'The sources build what is in both packages, byte for byte.'
    : `${found.length} files differ.`,
);
process.exit(found.length === 0 ? 0 : 1);
