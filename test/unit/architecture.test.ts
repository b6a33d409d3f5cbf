import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What each room may import of ours, as in the README's picture ("How it is built"). Types may come from anywhere. */
const ARROWS: Record<string, string[]> = {
  'utils/citations': [],
  'utils/browser.ts': [],
  'utils/paper.ts': [],
  'utils/sha256.ts': [],
  'utils/expiry.ts': [],
  'utils/context': [],
  'utils/references': ['utils/citations'],
  'utils/i18n': ['utils/citations', 'utils/context'],
  'utils/lazy-parts.ts': [],
  'utils/find': [],
  'utils/settings.ts': ['utils/browser.ts', 'utils/settings'],
  'utils/settings': ['utils/settings.ts'],
  'utils/destinations.ts': [],
  'utils/own-page.ts': [],
  'utils/privacy': [],
  'utils/welcome.ts': ['utils/browser.ts'],
  'utils/ways-in': ['utils/browser.ts', 'utils/find', 'utils/i18n', 'utils/jump', 'utils/messages', 'utils/mijn/paper-to-save.ts', 'utils/references', 'utils/settings.ts'],
  'utils/jump': ['utils/citations', 'utils/page/address.ts'],
  'utils/cited': ['utils/browser.ts', 'utils/mijn/exchange/csv.ts', 'utils/references', 'utils/context', 'utils/page/address.ts', 'utils/private-windows.ts', 'utils/reader', 'utils/store'],
  'utils/reading-places.ts': ['utils/browser.ts'],
  'utils/private-windows.ts': ['utils/browser.ts'],
  'utils/page': [],
  'utils/preview': [],
  'utils/messages': ['utils/browser.ts', 'utils/reader', 'utils/mijn/paper-schema.ts', 'utils/mijn/quotes/quote-schema.ts', 'utils/mijn/follow/follow-schema.ts', 'utils/cited/place-left.ts', 'utils/cited/cited-page.ts'],
  'utils/reader': [],
  'utils/converter': ['utils/browser.ts', 'utils/private-windows.ts', 'utils/sha256.ts', 'utils/messages', 'utils/reader', 'utils/sources'],
  'utils/store': ['utils/expiry.ts'],
  'utils/sources': ['utils/citations', 'utils/context', 'utils/expiry.ts'],
  'utils/resolver': ['utils/citations', 'utils/reader/koop', 'utils/sources', 'utils/store'],
  'utils/mijn': ['utils/private-windows.ts', 'utils/context', 'utils/store', 'utils/sha256.ts', 'utils/find', 'utils/references', 'utils/citations', 'utils/page/address.ts'],
  'utils/following': ['utils/browser.ts', 'utils/context', 'utils/find', 'utils/i18n', 'utils/messages', 'utils/mijn', 'utils/page/address.ts', 'utils/settings.ts', 'utils/settings', 'utils/sources', 'utils/store'],
  'utils/features': ['utils/mijn/paper-to-save.ts', 'utils/mijn/follow/subject-to-save.ts', 'utils/cited/cited-page.ts', 'utils/page', 'utils/preview', 'utils/messages', 'utils/citations/kst-id.ts', 'utils/i18n', 'utils/context', 'utils/settings.ts', 'utils/settings', 'utils/destinations.ts', 'utils/lazy-parts.ts', 'utils/references'],
  'utils/reading-view': ['utils/browser.ts', 'utils/messages', 'utils/reader', 'utils/i18n', 'components/reader'],
  components: ['utils/i18n', 'utils/context', 'utils/find', 'utils/settings', 'utils/privacy', 'utils/jump', 'utils/cited/copy-all.ts', 'utils/mijn/paper-to-save.ts', 'utils/mijn/saved-paper.ts', 'utils/mijn/quotes/quote-text.ts', 'utils/mijn/follow/follow.ts', 'utils/mijn/follow/event.ts', 'utils/mijn/texts/version-change.ts'],
};

const files = ['utils', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name))),
);

/** What a file imports of ours, types left out. */
function importsOf(file: string): string[] {
  const source = readFileSync(join(ROOT, file), 'utf8');
  const statements = source.matchAll(/^(?:import|export)\s+(?!type\b)([^;]*?)from\s+'(\.[^']+)'/gm);
  return [...statements]
    .filter(([, names = '']) => !/^\{\s*(?:type\s+\w+,?\s*)+\}\s*$/.test(names))
    .map(([, , path = '']) => relative(ROOT, resolve(ROOT, dirname(file), path)));
}

const roomOf = (file: string) => Object.keys(ARROWS).find((room) => file === room || file.startsWith(`${room}/`));

describe('the arrows between rooms', () => {
  it('gives every file a room', () => {
    expect(files.filter((file) => !file.startsWith('entrypoints/') && !roomOf(file))).toEqual([]);
  });

  it.each(files.filter((file) => !file.startsWith('entrypoints/')))('%s imports only what its room may', (file) => {
    const room = roomOf(file) ?? '';
    const allowed = [room, ...(ARROWS[room] ?? [])];
    const wrong = importsOf(file).filter((path) => !allowed.some((other) => path === other || path.startsWith(`${other}/`)));
    expect(wrong).toEqual([]);
  });

  it('keeps the database and the sources away from the page', () => {
    expect(reachedFrom('entrypoints/document.content/index.ts').filter((file) => /^utils\/(?:store|sources|resolver)\//.test(file))).toEqual([]);
  });

  it('keeps the grammar of citations in the background: a page sends its text to be read', () => {
    expect(reachedFrom('entrypoints/document.content/index.ts').filter((file) => file.startsWith('utils/citations/'))).toEqual([]);
  });

  it.each(['cards.tsx', 'context-panel.tsx', 'reader.ts'])('brings no grammar into a page with %s: what an id says is all', (part) => {
    expect(reachedFrom(`entrypoints/${part}`).filter((file) => file.startsWith('utils/citations/') && file !== 'utils/citations/kst-id.ts')).toEqual([]);
  });
});

/** All that a file imports of ours, and what that imports. */
function reachedFrom(entrypoint: string): string[] {
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    importsOf(file).filter((path) => /\.tsx?$/.test(path)).forEach(visit);
  };
  visit(entrypoint);
  return [...seen];
}
