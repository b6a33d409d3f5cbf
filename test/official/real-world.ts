import { existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Where the real papers are: `KAMERLEZER_SHARED`, else `shared/data` beside the project.
 * @returns null when they are not there
 */
export function findSharedData(): string | null {
  const folder = process.env['KAMERLEZER_SHARED'] ?? fileURLToPath(new URL('../../../shared/data', import.meta.url));
  return existsSync(folder) ? folder : null;
}

/**
 * Writes the world of real papers.
 * @param sharedDir as `findSharedData` gives it
 * @param outDir an empty folder
 */
export async function buildRealWorld(sharedDir: string, outDir: string): Promise<void> {
  await cp(join(sharedDir, 'odata', 'kst-map.tsv'), join(outDir, 'kst.tsv'));
}
