/**
 * Who imports whom, types and late imports counted. The architecture test and the map of rooms read it.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+([^'";]*?)\s*from\s*'(\.[^']+)'|\bimport\s*\(?\s*'(\.[^']+)'/g;

/** One import of ours: from which file, to which, and whether only its types are wanted. */
export interface ImportEdge {
  from: string;
  to: string;
  typeOnly: boolean;
}

/** All product files, as paths from the root. */
export function productFiles(): string[] {
  return ['utils', 'components', 'entrypoints'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => relative(ROOT, join(entry.parentPath, entry.name))),
  );
}

/** What a file imports of ours; styles and data are left out. */
export function importsOf(file: string): ImportEdge[] {
  const source = readFileSync(join(ROOT, file), 'utf8');
  return [...source.matchAll(IMPORT)].flatMap(([statement, names = '', path, late]) => {
    const to = relative(ROOT, resolve(ROOT, dirname(file), path ?? late ?? ''));
    if (!/\.tsx?$/.test(to)) return [];
    return [{ from: file, to, typeOnly: isTypeOnly(names) || /import\('/.test(statement) }];
  });
}

/** The room of a file: a folder of `utils`, or one of the other two top folders. */
export function roomOf(file: string): string {
  const [top = '', room = ''] = file.split('/');
  return top === 'utils' ? room : top;
}

/**
 * Finds what imports itself over others.
 * @param arrows for each node the nodes it points to
 * @returns each circle once, as the nodes in it; empty where there is none
 */
export function cyclesOf(arrows: Map<string, Set<string>>): string[][] {
  const reached = new Map([...arrows.keys()].map((node) => [node, reachedFrom(arrows, node)]));
  const circles = [...arrows.keys()]
    .filter((node) => reached.get(node)?.has(node))
    .map((node) =>
      [...arrows.keys()]
        .filter((other) => reached.get(node)?.has(other) && reached.get(other)?.has(node))
        .sort(),
    );
  return [...new Map(circles.map((circle) => [circle.join(), circle])).values()];
}

/** All nodes that can be reached over one arrow or more. */
export function reachedFrom(arrows: Map<string, Set<string>>, start: string): Set<string> {
  const seen = new Set<string>();
  const waiting = [...(arrows.get(start) ?? [])];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    waiting.push(...(arrows.get(next) ?? []));
  }
  return seen;
}

function isTypeOnly(names: string): boolean {
  return /^type\b/.test(names) || /^\{\s*(?:type\s+[\w$]+(?:\s+as\s+[\w$]+)?,?\s*)+\}$/.test(names);
}
