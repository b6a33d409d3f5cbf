import { browser } from './browser.ts';

/**
 * Calls back with the tab that is looked at in this window, at once and whenever it is another one or shows another
 * page. A tab with a page of ours counts for nothing: the one before is still looked at, as long as it is there.
 */
export function watchActiveTab(listener: (tab: number | null) => void, signal: AbortSignal): void {
  let current: number | null = null;
  const look = async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.url?.startsWith(browser.runtime.getURL(''))) return current === null && listener(null);
    current = tab?.id ?? null;
    listener(current);
  };
  const lookAgain = () => void look();
  const onUpdated = (tab: number, { status }: { status?: string }) =>
    tab === current && status === 'complete' && listener(tab);
  const onRemoved = (tab: number) => {
    if (tab !== current) return;
    current = null;
    lookAgain();
  };
  browser.tabs.onActivated.addListener(lookAgain);
  browser.tabs.onRemoved.addListener(onRemoved);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(lookAgain);
    browser.tabs.onRemoved.removeListener(onRemoved);
    browser.tabs.onUpdated.removeListener(onUpdated);
  });
  lookAgain();
}
