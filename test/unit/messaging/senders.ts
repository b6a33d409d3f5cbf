import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Sender } from '../../../utils/messaging/sender.ts';

/** The document page that senders stand on. */
export const PAGE = 'https://www.tweedekamer.nl/kamerstukken/detail?did=2031D00101';

/** Our script in a document page. */
export const CONTENT_SCRIPT: Sender = { id: 'ours', url: PAGE, frameId: 0, tab: {} };

/** Our own pages. */
export const OWN_PAGES: Record<string, Sender> = {
  'our popup': { id: 'ours', url: 'chrome-extension://ours/popup.html' },
  'our page in a tab': {
    id: 'ours',
    url: 'chrome-extension://ours/mijn.html',
    frameId: 0,
    tab: {},
  },
};

/** Everybody else. */
export const STRANGERS: Record<string, Sender> = {
  'a frame in a page': { id: 'ours', url: PAGE, frameId: 3, tab: {} },
  'another site': {
    id: 'ours',
    url: 'https://www.tweedekamer.nl.example/kamerstukken/',
    frameId: 0,
    tab: {},
  },
  'a user in the address': {
    id: 'ours',
    url: 'https://www.tweedekamer.nl@example.org/',
    frameId: 0,
    tab: {},
  },
  'another port': { id: 'ours', url: 'https://www.tweedekamer.nl:8443/', frameId: 0, tab: {} },
  'a page without encryption': {
    id: 'ours',
    url: 'http://www.tweedekamer.nl/',
    frameId: 0,
    tab: {},
  },
  'another extension': { id: 'theirs', url: 'chrome-extension://theirs/popup.html' },
  'another extension in our name': { id: 'ours', url: 'chrome-extension://theirs/popup.html' },
  'a page in a page that has no address': { id: 'ours', frameId: 0, tab: {} },
  'an empty address': { id: 'ours', url: '', frameId: 0, tab: {} },
  nobody: {},
  'nobody in particular, on the site': { url: PAGE, frameId: 0, tab: {} },
  'a page without a tab': { id: 'ours', url: PAGE, frameId: 0 },
  'a page without a frame number': { id: 'ours', url: PAGE, tab: {} },
  'a host that ends as ours': {
    id: 'ours',
    url: 'https://nepwww.tweedekamer.nl/kamerstukken/',
    frameId: 0,
    tab: {},
  },
  'a part of the host': {
    id: 'ours',
    url: 'https://gegevensmagazijn.tweedekamer.nl/',
    frameId: 0,
    tab: {},
  },
  'a host in another script': {
    id: 'ours',
    url: 'https://www.tweedekamеr.nl/kamerstukken/',
    frameId: 0,
    tab: {},
  },
  'a host with a dot behind it': {
    id: 'ours',
    url: 'https://www.tweedekamer.nl./kamerstukken/',
    frameId: 0,
    tab: {},
  },
  'the site as a file': {
    id: 'ours',
    url: 'file://www.tweedekamer.nl/kamerstukken/',
    frameId: 0,
    tab: {},
  },
  'a script for an address': {
    id: 'ours',
    url: 'javascript:https://www.tweedekamer.nl/',
    frameId: 0,
    tab: {},
  },
  'data for an address': {
    id: 'ours',
    url: 'data:text/html,https://www.tweedekamer.nl/',
    frameId: 0,
    tab: {},
  },
  'a blob of the site': {
    id: 'ours',
    url: 'blob:https://www.tweedekamer.nl/6b1c7a52',
    frameId: 3,
    tab: {},
  },
  'no page yet': { id: 'ours', url: 'about:blank', frameId: 0, tab: {} },
  'our id in capitals': { id: 'OURS', url: 'chrome-extension://ours/popup.html' },
  'our id as a part': { id: 'ours', url: 'chrome-extension://ours.example/popup.html' },
  'our page on the web': { id: 'ours', url: 'https://ours/popup.html', frameId: 0, tab: {} },
};

/** Makes this extension the one that the senders above belong to. */
export function beOurs(): void {
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation(() => 'chrome-extension://ours/');
  Object.assign(fakeBrowser.runtime, { id: 'ours' });
}
