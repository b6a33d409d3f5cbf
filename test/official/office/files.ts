import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readPublication } from '../publication/read.ts';
import { docxOf } from './docx.ts';

/** Makes the Word files of a world's `letters`: papers that exist as a file before the publisher has them. */
export async function filesOf(folder: string): Promise<Map<string, Uint8Array>> {
  const letters = join(folder, 'letters');
  const names = existsSync(letters)
    ? readdirSync(letters).filter((name) => name.endsWith('.xml'))
    : [];
  const made = names.map(async (name): Promise<[string, Uint8Array]> => {
    const publication = readPublication(readFileSync(join(letters, name), 'utf8'));
    return [name.replace(/\.xml$/, ''), await docxOf(publication)];
  });
  return new Map(await Promise.all(made));
}
