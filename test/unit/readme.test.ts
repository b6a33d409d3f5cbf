import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const readme = read('README.md');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const DOCS = [
  'README.md',
  'test/README.md',
  '.github/CONTRIBUTING.md',
  ...readdirSync(join(ROOT, '.github/docs')).map((name) => `.github/docs/${name}`),
];

describe('the README', () => {
  it('is read in one sitting: at most 8 kB', () => {
    expect(Buffer.byteLength(readme)).toBeLessThanOrEqual(8 * 1024);
  });

  it('has every room in its map', () => {
    const rooms = readdirSync(join(ROOT, 'utils')).filter((name) =>
      statSync(join(ROOT, 'utils', name)).isDirectory(),
    );
    const map = readme.split('## Map of rooms')[1]?.split('\n## ')[0] ?? '';
    expect(rooms.filter((room) => !map.includes(`\`utils/${room}\``))).toEqual([]);
  });
});

describe.each(DOCS)('%s', (path) => {
  it('names commands that are there', () => {
    const named = [...read(path).matchAll(/`npm run (?:--silent )?([\w:-]+)/g)].map(
      ([, name]) => name ?? '',
    );
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('links to files that are there', () => {
    const links = [...read(path).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, to]) => to ?? '');
    expect(links.filter((to) => !existsSync(join(ROOT, dirname(path), to)))).toEqual([]);
  });
});
