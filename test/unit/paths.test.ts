import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDERS = ['utils', 'components', 'entrypoints', 'test', '.github'];

/** Made by tests and builds, or written by others. */
const LEFT_OUT = /(?:^|\/)(?:results|fixtures|real|node_modules)\//;
const WITH_PROSE = /\.(?:md|tsx?|mjs|js|css|html)$/;

/** A path of ours: from one of the top folders, or any path with a file of code at its end. */
const PATH =
  /`((?:utils|components|entrypoints|test|public|\.github|\.ci)\/[\w./@-]*\w|(?:[\w.-]+\/)*[\w.-]+\.(?:tsx?|mjs))`/g;

const files = [
  'README.md',
  ...FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      join(folder, name),
    ),
  ),
].filter((file) => !LEFT_OUT.test(file) && WITH_PROSE.test(file));
const names = new Set(files.map((file) => basename(file)));

/** Whether something stands there: seen from the root, from the file that names it, or a bare file name somewhere. */
const stands = (path: string, from: string) =>
  existsSync(join(ROOT, path)) ||
  existsSync(join(ROOT, dirname(from), path)) ||
  (path === basename(path) && names.has(path));

/** The paths that a text names in backticks and that are not there. */
const gone = (text: string, from: string) =>
  [...text.matchAll(PATH)]
    .map(([, path]) => path ?? '')
    .filter((path) => !LEFT_OUT.test(`${path}/`) && !stands(path, from));

describe('paths in prose', () => {
  it('names only files and folders that are there', () => {
    const wrong = files.flatMap((file) =>
      gone(readFileSync(join(ROOT, file), 'utf8'), file).map((path) => `${file}: ${path}`),
    );
    expect(wrong).toEqual([]);
  });

  it('sees what is gone', () => {
    const text = 'See `utils/<>`, `<>.ts` and `test/tools`.'.replaceAll('<>', 'old-name');
    expect(gone(text, 'README.md')).toEqual(['utils/old-name', 'old-name.ts']);
  });
});
