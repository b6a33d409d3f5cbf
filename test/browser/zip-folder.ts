import { zipSync } from 'fflate';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * Packs a folder as a zip file.
 * @param folder what to pack; its own name is not part of the paths inside
 * @param target file to write
 */
export function zipFolder(folder: string, target: string): void {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const entries = files.map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return [
      relative(folder, path).replaceAll('\\', '/'),
      new Uint8Array(readFileSync(path)),
    ] as const;
  });
  writeFileSync(target, zipSync(Object.fromEntries(entries)));
}
