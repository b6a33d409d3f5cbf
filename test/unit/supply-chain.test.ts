import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

interface Locked {
  version?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
  hasInstallScript?: boolean;
}

const lockfile = JSON.parse(read('package-lock.json')) as {
  lockfileVersion: number;
  packages: Record<string, Locked>;
};
const project = JSON.parse(read('package.json')) as Record<
  'dependencies' | 'devDependencies' | 'optionalDependencies' | 'overrides',
  Record<string, string>
>;
/** Another version of a package stands under a name of its own: `npm:typescript@7.0.2`. */
const EXACT = /^(?:npm:[\w/@-]+@)?\d+\.\d+\.\d+(?:-[\w.]+)?$/;
const locked = Object.entries(lockfile.packages).filter(([path]) => path !== '');

/** What makes a package in the lockfile one that cannot be checked, or that is not fetched as a checked archive. */
function troubles([
  path,
  { version = '', resolved, integrity = '', link = false, hasInstallScript = false },
]: [string, Locked]): string[] {
  const isArchive = resolved === undefined || /^https:\/\/[^@]+\/-\/[^/]+\.tgz$/.test(resolved);
  const checks: [isWrong: boolean, trouble: string][] = [
    [!path.startsWith('node_modules/'), 'lies outside'],
    [!EXACT.test(version), `version ${version}`],
    [!/^sha512-[\w+/]{86}==$/.test(integrity), 'no integrity'],
    [!isArchive, `comes from ${resolved}`],
    [link, 'a link'],
    [hasInstallScript, 'an install script'],
  ];
  return checks.filter(([isWrong]) => isWrong).map(([, trouble]) => `${path}: ${trouble}`);
}

describe('the lockfile', () => {
  it('holds every package by its content, fetched as a checked archive, none with a script of its own', () => {
    expect(lockfile.lockfileVersion).toBe(3);
    expect(locked.length).toBeGreaterThan(100);
    expect(locked.flatMap(troubles)).toEqual([]);
  });

  it.each<[string, Locked]>([
    ['git', { resolved: 'git+ssh://git@example.org/x.git#abc' }],
    ['a file', { resolved: 'file:../x' }],
    ['http', { resolved: 'http://example.org/x/-/x-1.0.0.tgz' }],
    ['an account in the address', { resolved: 'https://me@example.org/x/-/x-1.0.0.tgz' }],
    ['a link', { link: true }],
    ['no integrity', { integrity: '' }],
    ['a weak sum', { integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' }],
    ['an install script', { hasInstallScript: true }],
    ['a tag for a version', { version: 'latest' }],
  ])('would not pass with %s', (_, wrong) => {
    expect(
      troubles([
        'node_modules/x',
        { version: '1.0.0', integrity: `sha512-${'a'.repeat(86)}==`, ...wrong },
      ]),
    ).toHaveLength(1);
  });

  it('agrees with package.json', () => {
    const { '': root } = lockfile.packages as Record<string, Partial<typeof project>>;
    for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies'] as const)
      expect(root?.[kind]).toEqual(project[kind]);
  });
});

describe('package.json', () => {
  const all = Object.values({
    ...project.dependencies,
    ...project.devDependencies,
    ...project.optionalDependencies,
    ...project.overrides,
  });
  it('names exact versions', () =>
    expect(all.filter((version) => !EXACT.test(version))).toEqual([]));

  it('has no dependency in what we ship that the README does not justify, and the other way round', () => {
    const table = read('README.md').split('## Runtime dependencies')[1]?.split('\n## ')[0] ?? '';
    const justified = [...table.matchAll(/^\| (\S+) \| (.{15,}) \|$/gm)].map(([, name]) => name);
    expect(justified.toSorted()).toEqual(Object.keys(project.dependencies).toSorted());
  });
});

it('npm runs no install scripts and saves exact versions', () => {
  const lines = read('.npmrc').split('\n');
  expect(lines).toContain('ignore-scripts=true');
  expect(lines).toContain('save-exact=true');
  expect(lines.filter((line) => /_auth|token|password/i.test(line))).toEqual([]);
});
