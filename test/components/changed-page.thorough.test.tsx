// @vitest-environment jsdom
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../utils/domain/settings/settings.ts';
import { startDocumentPage } from '../../utils/content/features/document-page.ts';
import type { CitationsAsked } from '../../utils/messaging/reading-citations.ts';
import { createCitationReader } from '../../utils/background/resolver/citation-service.ts';
import { officialNotes } from '../../utils/background/resolver/official-notes.ts';
import { findNotes } from '../../utils/content/site/notes/find-notes.ts';
import { readPageDocument } from '../../utils/content/site/identity.ts';
import { findTextContainer } from '../../utils/content/site/text-container.ts';
import { harmsIn } from '../attacks/harm.ts';
import { mutatePage } from '../attacks/mutate-page.ts';
import { varnishPage } from '../official/faults.ts';
import { answerFor } from '../official/hosts.ts';
import { findSharedData, OWN_WORLD } from '../official/server.ts';
import { readWorld } from '../official/world.ts';

const OWN = readWorld(OWN_WORLD);
const SITE = 'https://www.tweedekamer.nl';

/** The background, as far as a page speaks with it: papers of the world exist, others do not. */
const background = vi.hoisted(() => ({
  answer: (_name: string, _input: unknown): unknown => undefined,
}));
vi.mock('../../utils/messaging/client.ts', () => ({
  send: (name: string, input: unknown) => Promise.resolve(background.answer(name, input)),
  onExtensionGone: () => undefined,
  extensionIsThere: () => true,
}));

beforeAll(() => {
  // What jsdom has not, and no test here looks at.
  Object.assign(HTMLElement.prototype, {
    showPopover: () => undefined,
    hidePopover: () => undefined,
    checkVisibility: () => true,
    scrollIntoView: () => undefined,
  });
  Object.assign(Range.prototype, {
    getClientRects: () => [],
    getBoundingClientRect: () => new DOMRect(),
  });
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  vi.stubGlobal(
    'DOMRect',
    class {
      x = 0;
      y = 0;
      width = 0;
      height = 0;
      top = 0;
      left = 0;
      right = 0;
      bottom = 0;
    },
  );
});

let thrown: unknown[];
let off: AbortController;
beforeEach(() => {
  thrown = [];
  off = new AbortController();
  background.answer = answerAsBackground;
  vi.spyOn(console, 'warn').mockImplementation((...all) => void thrown.push(all));
  vi.spyOn(console, 'error').mockImplementation((...all) => void thrown.push(all));
});
afterEach(() => {
  off.abort();
  vi.restoreAllMocks();
});

const readCitations = createCitationReader({
  officialXml: (id) => {
    const xml = OWN.xml(id);
    return Promise.resolve(xml === null ? null : { xml });
  },
  now: () => 0,
  sleep: () => new Promise(() => undefined),
});

function answerAsBackground(name: string, input: unknown): unknown {
  if (name === 'resolve') {
    return (input as { ids: string[] }).ids.map((id) => {
      const paper = OWN.byKst.get(id) ?? OWN.byNumber.get(id);
      return paper
        ? {
            status: 'found',
            id,
            source: 'tk-v5',
            checkedAt: '',
            paper: {
              id,
              number: paper.number,
              kind: paper.kind,
              title: paper.subject,
              date: null,
              dossier: null,
              submitters: [],
              href: `${SITE}/kamerstukken/detail?id=${paper.number}&did=${paper.number}`,
            },
          }
        : { status: 'not-found', id };
    });
  }
  if (name === 'notes') return notesOf((input as { id: string }).id);
  if (name === 'readCitations') return readCitations(input as CitationsAsked);
  if (name === 'context') return { state: 'none' };
  return name === 'isSaved' || name === 'findNamedMotions' ? [] : null;
}

const siteHtml = (path: string) => {
  const [route = '', query = ''] = path.split('?');
  return String(
    answerFor(OWN, { host: 'www.tweedekamer.nl', path: route, query }, { v5: true, v2: true })
      ?.body,
  );
};

/** Puts a page in place of jsdom's own; scripts of the page do not run. */
function show(html: string, path: string): Document {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.documentElement.replaceChild(document.importNode(parsed.body, true), document.body);
  Object.defineProperty(document, 'URL', { value: SITE + path, configurable: true });
  return document;
}

vi.setConfig({ testTimeout: 120_000 });

/** Waits until nothing has been marked for some turns. */
async function quiet(): Promise<void> {
  for (let still = 0, last = -1; still < 5;) {
    await settled();
    const now = document.querySelectorAll('[data-kamerlezer]').length;
    still = now === last ? still + 1 : 0;
    last = now;
  }
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 15));

interface Seen {
  links: string[];
  notes: string[];
}

/** What the background says of a paper's notes; empty where the publisher has no file. */
function notesOf(id: string): ReturnType<typeof officialNotes> {
  const xml = OWN.xml(id);
  return officialNotes(() => Promise.resolve(xml ? { xml } : null), id);
}

/** Starts everything, looks, switches off; the page must be as it was in between and after. */
async function live(): Promise<Seen> {
  const words = document.body.textContent;
  const before = document.body.cloneNode(true);
  const paper = readPageDocument(document, new URL(document.URL));
  const text = paper && findTextContainer(document);
  const found = text
    ? await findNotes(text, () => (paper.paperId ? notesOf(paper.paperId) : Promise.resolve([])))
    : { notes: [] };
  off = new AbortController();
  startDocumentPage(document, defaultSettings(), '', off.signal);
  await quiet();
  // The page's own links count too: where a change takes such a link away, its words are linked by us.
  const links = [...document.querySelectorAll('a[data-kamerlezer="citation"]')].map(
    (link) => `${link.getAttribute('data-id')}: ${link.textContent?.replace(/\s+/g, ' ')}`,
  );
  for (const ui of document.querySelectorAll('kamerlezer-ui')) expect(harmsIn(ui)).toEqual([]);
  expect(document.body.textContent).toBe(words);
  off.abort();
  await settled();
  document.body.normalize();
  (before as Element).normalize();
  expect(document.querySelectorAll('kamerlezer-ui, [data-kamerlezer], [data-part]')).toHaveLength(
    0,
  );
  expect(document.body.isEqualNode(before)).toBe(true);
  expect(thrown).toEqual([]);
  return {
    links,
    notes: found.notes.flatMap(({ note }) =>
      note.paragraphs.map((words) => `${note.label}: ${words.replace(/\s+/g, ' ')}`),
    ),
  };
}

/** Words that name dossier and number in full lead to that paper wherever a change brings them, out of a note too. */
function saysItself(link: string): boolean {
  const [id = '', words = ''] = link.split(': ');
  const [, dossier = '', number = ''] = /^kst-(\d{5}(?:-\d{2})?)-(\d+)$/.exec(id) ?? [];
  return dossier !== '' && words.replace(/\s/g, '').endsWith(`Kamerstuk${dossier},nr.${number}`);
}

/** A list that was put in another order shows its reader the new numbers: what stands there is right, whatever it was before. */
function numberedByPage(): string[] {
  return [...document.querySelectorAll('ol')].flatMap((list) =>
    [...list.children].map(
      (item, index) => `${list.start + index}: ${item.textContent?.replace(/\s+/g, ' ').trim()}`,
    ),
  );
}

const PAGES = ['2031D00101', '2031D00102', '2031D00103', '2031D00104'].map(
  (did) => `/kamerstukken/brieven_regering/detail?id=${did}&did=${did}`,
);

describe('a page that changed', () => {
  it.each<[string, (doc: Document) => void]>([
    [
      'all classes renamed',
      (doc) =>
        doc.querySelectorAll('[class]').forEach((one, n) => {
          one.className = `c${n}`;
        }),
    ],
    [
      'all ids gone',
      (doc) => doc.querySelectorAll('[id]').forEach((one) => one.removeAttribute('id')),
    ],
    [
      'all classes and ids gone',
      (doc) =>
        doc.querySelectorAll('*').forEach((one) => {
          one.removeAttribute('id');
          return one.removeAttribute('class');
        }),
    ],
    [
      'the modal inline',
      (doc) =>
        doc
          .querySelectorAll('.m-modal')
          .forEach((one) =>
            one.replaceWith(...(one.querySelector('.m-modal__content')?.childNodes ?? [])),
          ),
    ],
    [
      'no main',
      (doc) => doc.querySelectorAll('main').forEach((one) => one.replaceWith(...one.childNodes)),
    ],
    ['no heading', (doc) => doc.querySelectorAll('h1').forEach((one) => one.remove())],
    ['no body but words', (doc) => doc.body.replaceChildren(doc.body.textContent ?? '')],
    ['an empty body', (doc) => doc.body.replaceChildren()],
  ])(
    '%s: what cannot be sure is off, nothing throws, nothing is linked that was not',
    async (_, change) => {
      for (const path of PAGES) {
        show(siteHtml(path), path);
        const as = await live();
        show(siteHtml(path), path);
        change(document);
        const now = await live();
        expect(as.links).toEqual(expect.arrayContaining(now.links));
        expect(as.notes).toEqual(expect.arrayContaining(now.notes));
      }
    },
  );

  it('finds links and notes on pages as they are, or the comparison would prove nothing', async () => {
    for (const path of PAGES) {
      show(siteHtml(path), path);
      const { links, notes } = await live();
      expect(links.length, path).toBeGreaterThan(0);
      expect(notes.length, path).toBeGreaterThan(0);
    }
  });

  it('an error page, a missing page and an overview are left alone', async () => {
    for (const [html, path] of [
      [varnishPage().body, PAGES[0]],
      [siteHtml('/kamerstukken/detail?id=2031D77777'), '/kamerstukken/detail?id=2031D77777'],
      [siteHtml('/kamerstukken/moties'), '/kamerstukken/moties'],
    ] as const) {
      show(String(html), path ?? '');
      expect(await live()).toEqual({ links: [], notes: [] });
    }
  });

  const shared = findSharedData();
  it.skipIf(shared === null)(
    'the stored real pages, of 2025 and of 2015 (needs ../shared/data)',
    async () => {
      for (const [file, path] of [
        [
          'motiematcher-motion_page.html',
          '/kamerstukken/moties/detail?id=2025Z13886&did=2025D31484',
        ],
        ['openkamer-2015D04817.html', '/kamerstukken/detail?id=2015D04817&did=2015D04817'],
        ['openkamer-2015P02267.html', '/kamerstukken/stemmingsuitslagen/detail?id=2015P02267'],
      ] as const) {
        const full = join(shared ?? '', 'pages', file);
        if (!existsSync(full)) continue;
        show(readFileSync(full, 'utf8'), path);
        expect((await live()).notes).toEqual([]);
      }
    },
  );
});

describe('pages changed at random', () => {
  const first = Number(process.env['SOAK_SEED'] ?? 1);
  const many = Number(process.env['SOAK_PAGES'] ?? 60);

  it(`throw nothing and link nothing wrongly (${many} pages from seed ${first})`, async () => {
    const known = new Map<string, Seen>();
    for (const path of PAGES) {
      show(siteHtml(path), path);
      known.set(path, await live());
    }
    for (let seed = first; seed < first + many; seed++) {
      const path = PAGES[seed % PAGES.length] ?? '';
      show(siteHtml(path), path);
      const done = mutatePage(document, seed).join(', ');
      const now = await live();
      const links = known.get(path)?.links.map((link) => link.split(':')[0]) ?? [];
      const why = `seed ${seed} on ${path}: ${done}`;
      for (const link of now.links.filter((one) => !saysItself(one)))
        expect(links, `${link}; ${why}`).toContain(link.split(':')[0]);
      const notes = [...(known.get(path)?.notes ?? []), ...numberedByPage()];
      for (const note of now.notes) expect(notes, why).toContain(note);
    }
  }, 1_200_000);
});
