import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');

/** The builds that go to the stores, and where they stand. */
export const BUILDS = {
  chrome: join(ROOT, '.output', 'chrome-mv3'),
  firefox: join(ROOT, '.output', 'firefox-mv3'),
};
export type BuildName = keyof typeof BUILDS;

/** Where the approved copy of a build's rights and doors stands. */
export const approvedFile = (name: BuildName) => join(import.meta.dirname, `${name}.json`);

/** Ways to make markup or code of a string, and ways for strangers to speak to us; all counted in the built scripts. */
const DOORS: Record<string, RegExp> = {
  innerHTML: /\binnerHTML\b/g,
  outerHTML: /\bouterHTML\b/g,
  insertAdjacentHTML: /\binsertAdjacentHTML\b/g,
  setHTMLUnsafe: /\bsetHTMLUnsafe\b/g,
  createContextualFragment: /\bcreateContextualFragment\b/g,
  parseFromString: /\bparseFromString\b/g,
  'document.write': /\bdocument\.write/g,
  eval: /\beval\(/g,
  'new Function': /\bnew Function\b/g,
  'string timer': /\bset(?:Timeout|Interval)\(["'`]/g,
  importScripts: /\bimportScripts\b/g,
  WebAssembly: /\bWebAssembly\b/g,
  srcdoc: /\.srcdoc\b/g,
  'window.postMessage': /\b(?:window|parent|top|opener)\.postMessage\b/g,
  externalMessages: /\bon(?:Message|Connect)External\b/g,
  XMLHttpRequest: /\bXMLHttpRequest\b/g,
  WebSocket: /\bnew (?:WebSocket|EventSource)\b/g,
  sendBeacon: /\bsendBeacon\b/g,
};

/** What a build may do, by its own words and by its scripts. */
export interface BuildRights {
  /** The manifest without its version. */
  manifest: Record<string, unknown>;
  /** How often each door stands in each script; scripts' names without their hash. */
  doors: Record<string, Record<string, number>>;
}

/** @throws when the build is not there */
export function readBuild(name: BuildName): BuildRights {
  const folder = BUILDS[name];
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<
    string,
    unknown
  >;
  delete manifest['version'];
  return {
    manifest,
    doors: Object.fromEntries(
      scriptsOf(folder)
        .map((file) => [nameWithoutHash(folder, file), doorsIn(file)] as const)
        .filter(([, doors]) => Object.keys(doors).length > 0),
    ),
  };
}

/** Every script of a build, in the order of their names. */
export function scriptsOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.m?js$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function nameWithoutHash(folder: string, file: string): string {
  return relative(folder, file).replace(/-[\w-]{8}(?=\.m?js$)/, '');
}

function doorsIn(file: string): Record<string, number> {
  const source = readFileSync(file, 'utf8');
  const counts = Object.entries(DOORS).map(
    ([door, sign]) => [door, source.match(sign)?.length ?? 0] as const,
  );
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}
