import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createConverterHost } from '../../../utils/background/converter-host.ts';

const getContexts = vi.fn<(filter: { contextTypes: string[] }) => Promise<unknown[]>>();
const createDocument = vi.fn<(options: { url: string; reasons: string[] }) => Promise<void>>();

beforeEach(() => {
  vi.unstubAllGlobals();
  vi.resetAllMocks();
  fakeBrowser.reset();
  getContexts.mockResolvedValue([]);
  Object.assign(fakeBrowser.runtime, { getContexts });
});

describe('in Chrome', () => {
  beforeEach(() => void Object.assign(fakeBrowser, { offscreen: { createDocument } }));

  it('the converter is opened once for all who ask at the same time', async () => {
    const gate = Promise.withResolvers<void>();
    createDocument.mockReturnValue(gate.promise);
    const open = createConverterHost();
    let opened = false;
    const both = Promise.all([open(), open()]).then(() => {
      opened = true;
    });
    await vi.waitFor(() => expect(createDocument).toHaveBeenCalled());
    expect(opened).toBe(false);
    gate.resolve();
    await both;
    expect(createDocument).toHaveBeenCalledOnce();
    expect(createDocument.mock.calls[0]?.[0]).toMatchObject({
      url: '/converter.html',
      reasons: ['WORKERS'],
    });
    expect(getContexts).toHaveBeenCalledWith({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  });

  it('one that is open is used as it is', async () => {
    getContexts.mockResolvedValue([{}]);
    await createConverterHost()();
    expect(createDocument).not.toHaveBeenCalled();
  });

  it('one that the browser closed, or that failed to open, is opened anew', async () => {
    createDocument.mockRejectedValueOnce(new Error('no')).mockResolvedValue();
    const open = createConverterHost();
    await expect(open()).rejects.toThrow('no');
    await open();
    await open();
    expect(createDocument).toHaveBeenCalledTimes(3);
  });
});

describe('in Firefox', () => {
  const frames: EventTarget[] = [];
  const append = vi.fn();
  beforeEach(() => {
    Reflect.deleteProperty(fakeBrowser, 'offscreen');
    frames.length = 0;
    vi.stubGlobal('document', {
      createElement: () => {
        const frame = Object.assign(new EventTarget(), { src: '' });
        frames.push(frame);
        return frame;
      },
      body: { append },
    });
  });

  it('the converter is a frame of the background, made once and waited for', async () => {
    const open = createConverterHost();
    let opened = false;
    const both = Promise.all([open(), open()]).then(() => {
      opened = true;
    });
    await vi.waitFor(() => expect(append).toHaveBeenCalled());
    expect(opened).toBe(false);
    frames[0]?.dispatchEvent(new Event('load'));
    await both;
    await open();
    expect(frames).toHaveLength(1);
    expect(frames[0]).toHaveProperty('src', expect.stringContaining('/converter.html'));
  });

  it('a frame that could not be loaded is made anew', async () => {
    const open = createConverterHost();
    const first = open();
    await vi.waitFor(() => expect(frames).toHaveLength(1));
    frames[0]?.dispatchEvent(new Event('error'));
    await expect(first).rejects.toThrow('converter');
    const second = open();
    await vi.waitFor(() => expect(frames).toHaveLength(2));
    frames[1]?.dispatchEvent(new Event('load'));
    await second;
  });
});
