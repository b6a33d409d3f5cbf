/** Builds the extension for one browser into a folder of its own: `node test/run/build-into.mjs BROWSER FOLDER [PROJECT]`. */
import { join, resolve } from 'node:path';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { ROOT } from './machine.mjs';

const [browser = 'chrome', folder = '.output', project = ROOT] = process.argv.slice(2);
const root = resolve(project);
const wxt = createRequire(join(root, 'package.json')).resolve('wxt');
const { build } = await import(pathToFileURL(wxt).href);
process.chdir(root);
await build({ root, browser, outDir: resolve(folder) });
