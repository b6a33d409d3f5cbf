import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { extensionIsThere, onExtensionGone, send } from '../../../utils/messaging/client.ts';

const deliver = vi.fn<(message: unknown) => Promise<unknown>>();
const list = () => send('list', {});

beforeEach(() => {
  vi.useFakeTimers();
  deliver.mockReset();
  Object.assign(fakeBrowser.runtime, { id: 'ours', sendMessage: deliver });
});
afterEach(() => vi.useRealTimers());

describe('a message to the background', () => {
  it('gives what the background answers', async () => {
    deliver.mockResolvedValue({ ok: true, value: [] });
    expect(await list()).toEqual([]);
    expect(deliver.mock.calls).toEqual([[{ name: 'list', input: {} }]]);
  });

  it('fails with the code that the background answers, and is not sent again', async () => {
    deliver.mockResolvedValue({ ok: false, error: 'store-full' });
    await expect(list()).rejects.toMatchObject({ code: 'store-full' });
    expect(deliver).toHaveBeenCalledOnce();
  });

  it.each<[string, () => Promise<unknown>]>([
    ['hangs up', () => Promise.reject(new Error('port closed'))],
    ['answers nothing', () => Promise.resolve(undefined)],
    ['answers null', () => Promise.resolve(null)],
    ['answers something else', () => Promise.resolve('x')],
    ['answers a thing of another shape', () => Promise.resolve({ value: [] })],
  ])('is sent once more when a worker that is being stopped %s', async (_, stopped) => {
    deliver.mockImplementationOnce(stopped).mockResolvedValue({ ok: true, value: [] });
    expect(await list()).toEqual([]);
    expect(deliver.mock.calls).toEqual([
      [{ name: 'list', input: {} }],
      [{ name: 'list', input: {} }],
    ]);
  });

  it('is not sent a third time', async () => {
    deliver.mockRejectedValue(new Error('port closed'));
    await expect(list()).rejects.toMatchObject({ code: 'no-answer' });
    expect(deliver).toHaveBeenCalledTimes(2);
  });

  it('is waited for half a minute, and no longer', async () => {
    deliver.mockReturnValue(new Promise(() => undefined));
    const settled = vi.fn();
    const answer = list().catch((error: unknown) => settled(error));
    await vi.advanceTimersByTimeAsync(29_999);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await answer;
    expect(settled.mock.calls).toMatchObject([[{ code: 'timeout' }]]);
    expect(deliver).toHaveBeenCalledOnce();
  });

  it('is waited for as long as the background says that it works on it', async () => {
    const after15s = (answer: unknown) => () =>
      new Promise((give) => setTimeout(() => give(answer), 15_000));
    const working = after15s({ ok: false, error: 'still-working' });
    deliver
      .mockImplementationOnce(working)
      .mockImplementationOnce(working)
      .mockImplementationOnce(after15s({ ok: true, value: [] }));
    const answer = list();
    await vi.advanceTimersByTimeAsync(45_000);
    expect(await answer).toEqual([]);
  });

  it('leaves no clock behind once it is answered', async () => {
    deliver.mockResolvedValue({ ok: true, value: [] });
    await list();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is not sent where the extension is gone; who wants to know is told until the signal', async () => {
    Object.assign(fakeBrowser.runtime, { id: undefined });
    const gone = vi.fn();
    const closing = new AbortController();
    onExtensionGone(gone, closing.signal);
    await expect(list()).rejects.toMatchObject({ code: 'extension-gone' });
    expect([gone.mock.calls.length, deliver.mock.calls.length]).toEqual([1, 0]);
    closing.abort();
    await expect(list()).rejects.toMatchObject({ code: 'extension-gone' });
    expect(gone).toHaveBeenCalledOnce();
  });

  it('is asked again, and once more, while the background works on it and is then stopped', async () => {
    deliver
      .mockResolvedValueOnce({ ok: false, error: 'still-working' })
      .mockResolvedValueOnce(null)
      .mockResolvedValue({ ok: true, value: [] });
    expect(await list()).toEqual([]);
    expect(deliver).toHaveBeenCalledTimes(3);
  });

  it('gives a value that says nothing as it is', async () => {
    deliver.mockResolvedValue({ ok: true, value: null });
    expect(await list()).toBeNull();
    expect(deliver).toHaveBeenCalledOnce();
  });

  it('is not sent where asking for the extension fails', async () => {
    const { id } = fakeBrowser.runtime;
    Object.defineProperty(fakeBrowser.runtime, 'id', {
      configurable: true,
      get: () => {
        throw new Error('Extension context invalidated.');
      },
    });
    expect(extensionIsThere()).toBe(false);
    await expect(list()).rejects.toMatchObject({ code: 'extension-gone' });
    Object.defineProperty(fakeBrowser.runtime, 'id', {
      configurable: true,
      writable: true,
      value: id,
    });
    expect(extensionIsThere()).toBe(true);
    expect(deliver).not.toHaveBeenCalled();
  });
});
