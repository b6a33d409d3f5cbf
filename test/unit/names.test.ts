import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { exportsOf, ODD_BOUND, parse, sharedNames } from '../tools/house-figures.ts';
import { productFiles } from '../tools/import-graph.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

describe('names', () => {
  it('calls bounds MAX_ and MIN_, with the unit behind', () => {
    const wrong = productFiles().flatMap((file) =>
      [...readFileSync(join(ROOT, file), 'utf8').matchAll(ODD_BOUND)].map(
        ([name]) => `${file}: ${name}`,
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('exports no name from two files', () => {
    expect(sharedNames(productFiles().map(parse).flatMap(exportsOf))).toEqual([]);
  });

  it('sees a name that two files export', () => {
    const two = [
      { name: 'read', file: 'a.ts' },
      { name: 'write', file: 'a.ts' },
      { name: 'read', file: 'b.ts' },
    ];
    expect(sharedNames(two)).toEqual([['read', ['a.ts', 'b.ts']]]);
  });
});
