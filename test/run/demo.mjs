/**
 * `npm run demo`: installs what is missing, builds, starts the stand-in for the official hosts and opens a browser
 * with the extension on a document page. Without a display it runs headless and leaves screenshots.
 */
import { ROOT, checkNode, ensureBrowsers, ensurePackages, run } from './machine.mjs';

ensurePackages();
checkNode();
ensureBrowsers();
if (run('npm', ['run', '--silent', 'build']) !== 0) process.exit(1);
process.exit(run('node', ['test/run/show.ts', ...process.argv.slice(2)], { cwd: ROOT }));
