import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { LookupAnswer } from '../../../../utils/citations/lookup-answer.ts';
import type { Paper } from '../../../../utils/domain/paper.ts';

/** An event of the browser that a test lets happen. */
export function createEvent<Given extends unknown[]>() {
  const listeners: ((...given: Given) => void)[] = [];
  return {
    addListener: (listener: (...given: Given) => void) => void listeners.push(listener),
    fire: (...given: Given) => listeners.forEach((listener) => listener(...given)),
  };
}

export const PAPER: Paper = {
  id: 'kst-36900-30',
  number: '2031D00030',
  kind: 'Motie (gewijzigd/nader)',
  title: 'Gewijzigde motie van het lid Hofstra <c.s.> & anderen',
  date: '2031-06-19',
  dossier: { number: '36900', title: 'Staat van de Waterwegen 2031' },
  submitters: [],
  href: 'https://www.tweedekamer.nl/kamerstukken/detail?id=2031D00030&did=2031D00030',
};

export const FOUND: LookupAnswer = { state: 'found', paper: PAPER };

/** The parts of the browser that the stand-in of the test library does not have, and what was asked of them. */
export function outfit() {
  fakeBrowser.reset();
  const parts = {
    clicked: createEvent<[object, { id: number; windowId: number; incognito?: boolean }?]>(),
    command: createEvent<[string, { id: number; windowId: number }?]>(),
    started: createEvent<[]>(),
    changed: createEvent<[string, (found: { content: string; description: string }[]) => void]>(),
    entered: createEvent<[string, string]>(),
    entries: [] as { id: string; title: string }[],
    tab: vi.fn<(options: { url?: string }) => Promise<object>>(() => Promise.resolve({})),
    inFront: vi.fn<() => Promise<{ incognito: boolean }[]>>(() =>
      Promise.resolve([{ incognito: false }]),
    ),
    turned: vi.fn<(options: { url?: string }) => Promise<object>>(() => Promise.resolve({})),
    toPage: vi.fn<
      (tab: number, message: { ask: string; input: object }, to: object) => Promise<unknown>
    >(() => Promise.resolve(true)),
    sign: vi.fn<(options: { tabId: number; text: string | null }) => Promise<void>>(() =>
      Promise.resolve(),
    ),
    panel: vi.fn<(options: { windowId: number }) => Promise<void>>(() => Promise.resolve()),
    first: vi.fn<(line: { description: string }) => Promise<void>>(() => Promise.resolve()),
  };
  Object.assign(fakeBrowser, {
    contextMenus: {
      onClicked: parts.clicked,
      removeAll: () => {
        parts.entries.length = 0;
        return Promise.resolve();
      },
      create: (entry: { id: string; title: string }) => parts.entries.push(entry),
    },
    commands: { onCommand: parts.command },
    omnibox: {
      onInputStarted: parts.started,
      onInputChanged: parts.changed,
      onInputEntered: parts.entered,
      setDefaultSuggestion: parts.first,
    },
    action: { setBadgeText: parts.sign },
    sidePanel: { open: parts.panel },
  });
  Object.assign(fakeBrowser.tabs, {
    create: parts.tab,
    update: parts.turned,
    query: parts.inFront,
    sendMessage: parts.toPage,
  });
  Object.assign(fakeBrowser.runtime, {
    getURL: (path: string) => `chrome-extension://ours${path}`,
  });
  return parts;
}
