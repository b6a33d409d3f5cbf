import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds until a download is given up. */
const PATIENCE = 10_000;

/**
 * @param folder where a browser puts what it downloads
 * @param act starts the download
 * @returns path of the file that came, once it is whole
 * @throws Error when none came
 */
export async function nextFileIn(folder: string, act: () => Promise<void>): Promise<string> {
  const before = new Set(readdirSync(folder));
  await act();
  for (let waited = 0; waited < PATIENCE; waited += 100) {
    const names = readdirSync(folder);
    const came = names.find((name) => !before.has(name) && !name.endsWith('.part'));
    if (came && !names.includes(`${came}.part`)) return join(folder, came);
    await wait(100);
  }
  throw new Error(`No file came into ${folder}.`);
}
