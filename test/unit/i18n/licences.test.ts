import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { collectLicences, LICENCE_FILE, type Licence } from '../../tools/collect-licences.ts';

const packages = collectLicences();

it('the shipped list holds every package that the runtime dependencies bring along (renew it with `npm run licences`)', () => {
  expect(JSON.parse(readFileSync(LICENCE_FILE, 'utf8')) as Licence[]).toEqual(packages);
});

it('names every runtime dependency of ours', () => {
  const { dependencies } = JSON.parse(
    readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
  ) as { dependencies: Record<string, string> };
  const listed = packages.map(({ name, version }) => `${name}@${version}`);
  expect(
    Object.entries(dependencies).filter(
      ([name, version]) => !listed.includes(`${name}@${version}`),
    ),
  ).toEqual([]);
});

it.each(packages)('$name has the text of its licence ($licence)', ({ text, licence }) => {
  expect(licence).not.toBe('');
  expect(text.length).toBeGreaterThan(500);
  expect(text).toMatch(/permi(?:t|ssion)|grants/i);
});
