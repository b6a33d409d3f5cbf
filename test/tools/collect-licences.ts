import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Where the list lies that the page “Wat is dit?” shows. */
export const LICENCE_FILE = join(ROOT, 'entrypoints', 'about', 'licences.json');

export interface Licence {
  name: string;
  version: string;
  /** SPDX, as the lockfile has it. */
  licence: string;
  /** Its licence text, with the notice where there is one; the part of its README that says so where there is no file. */
  text: string;
}

interface Locked {
  version: string;
  license?: string;
  dependencies?: Record<string, string>;
}

type Lock = Record<string, Locked & { dependencies?: Record<string, string> }>;

/** Every package that the runtime dependencies bring along, by name; from the lockfile and `node_modules`. */
export function collectLicences(): Licence[] {
  const lock = (
    JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as { packages: Lock }
  ).packages;
  const seen = new Set<string>();
  const visit = (place: string) => {
    for (const name of Object.keys(lock[place]?.dependencies ?? {})) {
      const found = placeOf(lock, place, name);
      if (seen.has(found)) continue;
      seen.add(found);
      visit(found);
    }
  };
  visit('');
  return [...seen]
    .map((place) => licenceOf(place, lock[place] as Locked))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** As Node looks for a package: beside the one that wants it, then further out. */
function placeOf(lock: Lock, from: string, name: string): string {
  for (
    let place = from;
    ;
    place = place.includes('/node_modules/')
      ? place.slice(0, place.lastIndexOf('/node_modules/'))
      : ''
  ) {
    const here = place === '' ? `node_modules/${name}` : `${place}/node_modules/${name}`;
    if (lock[here]) return here;
    if (place === '') throw new Error(`${name}, wanted by ${from}, is not in the lockfile`);
  }
}

function licenceOf(place: string, { version, license }: Locked): Licence {
  const folder = join(ROOT, place);
  const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const files = existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/i.test(file))
        .sort()
    : [];
  const texts = files.map((file) =>
    readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim(),
  );
  return {
    name,
    version,
    licence: license ?? '',
    text: texts.length > 0 ? texts.join('\n\n') : fromReadme(folder),
  };
}

/** A few packages say their licence in the README, or name it in the package's own fields, only. */
function fromReadme(folder: string): string {
  const readme = readdirSync(folder).find((file) => /^readme/i.test(file));
  const words = readme ? readFileSync(join(folder, readme), 'utf8').replaceAll('\r\n', '\n') : '';
  const at = /^#+ *licen[cs]e.*$/im.exec(words)?.index;
  const said = at === undefined ? '' : words.slice(at).trim();
  const { author, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    author?: string | { name?: string };
    license?: string;
  };
  const by = typeof author === 'string' ? author : author?.name;
  const whole = said.length < WHOLE && license === 'MIT' ? mitText(by ?? '') : '';
  return [said, whole].filter(Boolean).join('\n\n');
}

/** Shorter than this is a name of a licence, not its text, in characters. */
const WHOLE = 300;

/** The one text of the MIT licence, which our own has too, for a package that only names it. */
function mitText(by: string): string {
  const [, ...words] = readFileSync(join(ROOT, 'LICENSE'), 'utf8')
    .trim()
    .split(/^Copyright.*$/m);
  return `MIT License\n\nCopyright (c) ${by}\n\n${words.join('').trim()}`;
}
