import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { faultsIn, type Fault } from './plant-faults.ts';

/** Where the product lines of an area stand, from the project's root. */
export const AREAS: Record<string, string[]> = {
  citations: ['utils/citations'],
  domain: ['utils/domain'],
  saved: ['utils/background/saved'],
  follow: ['utils/background/follow'],
  messaging: ['utils/messaging'],
};

export interface PlantedFault extends Fault {
  /** From the project's root. */
  file: string;
}

/**
 * Picks faults over all lines of an area that can bear one, each line at most once: the same seed, the same faults.
 * @param count how many; fewer where the area has fewer lines
 */
export function pickFaults(
  root: string,
  area: string,
  seed: number,
  count: number,
): PlantedFault[] {
  const random = randomFrom(seed);
  const lines = new Map<string, PlantedFault[]>();
  for (const file of filesOf(root, AREAS[area] ?? [])) {
    for (const fault of faultsIn(file, readFileSync(join(root, file), 'utf8'))) {
      const key = `${file}:${fault.line}`;
      lines.set(key, [...(lines.get(key) ?? []), { ...fault, file }]);
    }
  }
  return shuffled([...lines.values()], random)
    .slice(0, count)
    .map((faults) => faults[Math.floor(random() * faults.length)] as PlantedFault)
    .sort((one, other) => one.file.localeCompare(other.file) || one.line - other.line);
}

function filesOf(root: string, folders: string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile() && /\.tsx?$/.test(one.name))
      .map((one) => relative(root, join(one.parentPath, one.name)))
      .sort(),
  );
}

function shuffled<T>(items: T[], random: () => number): T[] {
  const rest = [...items];
  for (let last = rest.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [rest[last], rest[other]] = [rest[other] as T, rest[last] as T];
  }
  return rest;
}

/** Mulberry32 (Tommy Ettinger, public domain): small, and the same everywhere. @returns numbers from 0 up to 1 */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
