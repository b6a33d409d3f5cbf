import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ConverterDeps } from '../../../utils/converter/read-paper.ts';
import { serveReading } from '../../../utils/converter/serve.ts';
import type { Sender } from '../../../utils/messaging/sender.ts';
import { READING_PORT } from '../../../utils/messaging/reading.ts';

const PAGE = 'https://www.tweedekamer.nl/kamerstukken/detail?did=2031D00101';
const OURS: Sender = { id: 'ours', url: PAGE, frameId: 0, tab: { incognito: false } };
const FILE = 'https://www.tweedekamer.nl/downloads/document?id=2031D00118';

/** One end of a port, and what the other end did with it. */
function portFrom(sender: Sender, name = READING_PORT) {
  const listeners: Record<'message' | 'disconnect', ((message: unknown) => void)[]> = {
    message: [],
    disconnect: [],
  };
  return {
    name,
    sender,
    told: [] as unknown[],
    closed: false,
    disconnect() {
      this.closed = true;
    },
    postMessage(message: unknown) {
      this.told.push(message);
    },
    onMessage: {
      addListener: (listener: (message: unknown) => void) => listeners.message.push(listener),
    },
    onDisconnect: { addListener: (listener: () => void) => listeners.disconnect.push(listener) },
    say: (message: unknown) => listeners.message.forEach((listener) => listener(message)),
    leave: () => listeners.disconnect.forEach((listener) => listener(undefined)),
    heard: () => listeners.message.length > 0,
  };
}
type FakePort = ReturnType<typeof portFrom>;

let connect: (port: FakePort) => void;
let asked: string[];
beforeEach(() => {
  asked = [];
  Object.assign(fakeBrowser.runtime, { id: 'ours', getURL: () => 'chrome-extension://ours/' });
  vi.spyOn(fakeBrowser.runtime.onConnect, 'addListener').mockImplementation((listener) => {
    connect = listener as unknown as (port: FakePort) => void;
  });
  serveReading(world(''), world('secret '));
});

const world = (name: string): ConverterDeps => ({
  http: {
    getText: () => Promise.reject(new Error()),
    getBytes: (address) => {
      asked.push(name + address);
      return new Promise(() => undefined);
    },
  },
  officialXml: (id) => {
    asked.push(name + id);
    return Promise.resolve(null);
  },
  createWorker: () =>
    ({ postMessage: () => undefined, terminate: () => undefined }) as unknown as Worker,
});

const opened = (sender: Sender, name?: string): FakePort => {
  const port = portFrom(sender, name);
  connect(port);
  return port;
};

describe('the port for reading', () => {
  it('reads one paper for our content script', async () => {
    const port = opened(OURS);
    port.say({ paperId: 'kst-24801-02-3201', file: FILE });
    await vi.waitFor(() => expect(asked).toEqual(['kst-24801-02-3201', FILE]));
    expect(port.told).toEqual([{ name: 'progress', step: 'fetching', share: null }]);
  });

  it.each([{ incognito: true }, {}])(
    'reads in a way that leaves nothing behind for a private window (%j)',
    async (tab) => {
      opened({ ...OURS, tab }).say({ paperId: 'kst-24801-02-3201', file: FILE });
      await vi.waitFor(() => expect(asked).toEqual(['secret kst-24801-02-3201', `secret ${FILE}`]));
    },
  );

  it.each<[string, Sender]>([
    ['a frame in a page', { ...OURS, frameId: 2 }],
    ['our own popup', { id: 'ours', url: 'chrome-extension://ours/popup.html' }],
    ['another site', { ...OURS, url: 'https://www.tweedekamer.nl.example/kamerstukken/' }],
    ['a user in the address', { ...OURS, url: 'https://www.tweedekamer.nl@example.org/' }],
    ['another port of the host', { ...OURS, url: 'https://www.tweedekamer.nl:8443/' }],
    ['a page without encryption', { ...OURS, url: 'http://www.tweedekamer.nl/' }],
    ['another extension', { ...OURS, id: 'theirs' }],
    ['no address', { id: 'ours', frameId: 0, tab: {} }],
    ['nobody', {}],
  ])('is closed to %s', (_, sender) => {
    const port = opened(sender);
    expect([port.closed, port.heard()]).toEqual([true, false]);
  });

  it('is no port of another name', () => {
    const port = opened(OURS, 'anders');
    expect([port.closed, port.heard()]).toEqual([false, false]);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a word', 'x'],
    ['more than asked', { paperId: null, file: FILE, extra: 1 }],
    ['a path for an id', { paperId: 'kst-1/../x', file: null }],
    ['another kind of id', { paperId: 'ah-tk-1', file: null }],
    ['a long id', { paperId: `kst-${'1'.repeat(80)}`, file: null }],
    ...[
      'https://www.tweedekamer.nl/kamerstukken/detail?id=2031D00118',
      'https://www.tweedekamer.nl.example/downloads/document?id=2031D00118',
      'https://www.tweedekamer.nl@example.org/downloads/document?id=2031D00118',
      'https://x:y@www.tweedekamer.nl/downloads/document?id=2031D00118',
      'https://www.tweedekamer.nl:8443/downloads/document?id=2031D00118',
      'https://www.tweedekamer.nl./downloads/document?id=2031D00118',
      'http://www.tweedekamer.nl/downloads/document?id=2031D00118',
      'https://www.tweedekamer.nl/downloads/../kamerstukken?id=2031D00118',
      'https://www.tweedekamer.nl/downloads/document?id=../x',
      'https://www.tweedekam\u0435r.nl/downloads/document?id=2031D00118',
      'javascript:https://www.tweedekamer.nl/downloads/document?id=2031D00118',
      'file:///downloads/document?id=2031D00118',
    ].map((file): [string, unknown] => [file, { paperId: null, file }]),
  ])('is closed upon %s', (_, message) => {
    const port = opened(OURS);
    port.say(message);
    expect(port.closed).toBe(true);
    expect(asked).toEqual([]);
  });

  it('reads nothing more after the first, and four papers at once at most', () => {
    const port = opened(OURS);
    port.say({ paperId: null, file: FILE });
    port.say({ paperId: null, file: FILE });
    expect(port.closed).toBe(true);
    const others = [1, 2, 3, 4].map(() => opened(OURS));
    expect(others.map(({ closed }) => closed)).toEqual([false, false, false, false]);
    expect(opened(OURS).closed).toBe(true);
    others[0]?.leave();
    expect(opened(OURS).closed).toBe(false);
  });
});
