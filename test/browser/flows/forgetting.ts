import type { Browser } from '../browsers.ts';

/** Makes an act that lets the extension forget all it has, answers, settings and which host rests, as if it came fresh. */
export async function forgetter(browser: Browser): Promise<() => Promise<void>> {
  const own = await browser.openOwn('about.html');
  const session = await browser.context.newCDPSession(own);
  await session.send('ServiceWorker.enable');
  return async () => {
    await own.evaluate(() =>
      (
        globalThis as unknown as {
          chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
        }
      ).chrome.runtime.sendMessage({ name: 'eraseEverything', input: {} }),
    );
    await session.send('ServiceWorker.stopAllWorkers');
  };
}
