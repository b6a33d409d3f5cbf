import { expect, test } from '@playwright/test';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { BUILDS, type BuildName } from '../approved/read-build.ts';
import { run } from '../run/machine.mjs';

/** Every file of a folder with the sum of its bytes. */
function sums(folder: string): [file: string, sum: string][] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name));
  return files
    .toSorted()
    .map((file) => [
      relative(folder, file),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]);
}

for (const name of Object.keys(BUILDS) as BuildName[]) {
  test(`built again elsewhere, the ${name} build is the same byte for byte`, () => {
    test.setTimeout(180_000);
    const folder = mkdtempSync(join(tmpdir(), 'kamerlezer-build-'));
    expect(run('node', ['test/run/build-into.mjs', name, folder], { stdio: 'ignore' })).toBe(0);
    expect(sums(join(folder, `${name}-mv3`))).toEqual(sums(BUILDS[name]));
    rmSync(folder, { recursive: true });
  });
}
