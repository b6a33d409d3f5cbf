/**
 * Gets a machine with only Node and npm ready: packages from the lockfile, and browsers. Plain JavaScript without
 * dependencies, since it runs before anything is installed.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const CHROMIUM_PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'];
const FIREFOX_PATHS = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];

/** Runs a command with the project's own tools first in the path (Node 24 among them); gives its exit code. */
export function run(command, args, options = {}) {
  const path = [join(ROOT, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  const result = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    ...options,
    env: { ...process.env, PATH: path, ...options.env },
  });
  return result.status ?? 1;
}

/** Installs packages when there are none, or when the lockfile changed since. */
export function ensurePackages() {
  const mark = join(ROOT, 'node_modules', '.installed-lockfile');
  const lockfile = readFileSync(join(ROOT, 'package-lock.json'), 'utf8');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lockfile) return;
  console.log('Installing packages from the lockfile (npm ci, install scripts off) …');
  if (run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']) !== 0) {
    throw new Error('npm ci failed; see above.');
  }
  writeFileSync(mark, lockfile);
}

/** The browsers the tests drive; missing ones are installed where that can be done without asking (Debian as root). */
export function ensureBrowsers() {
  const missing = [
    ...(findChromium() ? [] : ['chromium']),
    ...(findFirefox() ? [] : ['firefox-esr']),
  ];
  if (missing.length > 0 && isDebianRoot()) {
    console.log(`Installing from Debian: ${missing.join(', ')} …`);
    run('apt-get', ['update', '-qq'], { stdio: ['ignore', 'ignore', 'inherit'] });
    run('apt-get', ['install', '-y', '-qq', ...missing], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  if (!findChromium()) {
    console.log("No Chromium found; fetching Playwright's own …");
    run('npx', ['playwright', 'install', 'chromium']);
  }
}

/** Path of a Chromium that may load an unpacked extension, or undefined. */
export function findChromium() {
  return [process.env.CHROMIUM_PATH, ...CHROMIUM_PATHS].find((path) => path && existsSync(path));
}

/** Path of a Firefox, or undefined. */
export function findFirefox() {
  return [process.env.FIREFOX_PATH, ...FIREFOX_PATHS].find((path) => path && existsSync(path));
}

function isDebianRoot() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Fails early and in plain words where the tools would fail late: they need Node 22.18 or later. */
export function checkNode() {
  const version = execFileSync('node', ['--version'], {
    env: {
      ...process.env,
      PATH: [join(ROOT, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
    },
  })
    .toString()
    .trim();
  const [major = 0, minor = 0] = version.slice(1).split('.').map(Number);
  if (major < 22 || (major === 22 && minor < 18)) {
    throw new Error(
      `Node ${version} is too old for the build tools: Node 22.18 or later is needed on this system.`,
    );
  }
}
