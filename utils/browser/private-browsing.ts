import { browser } from './browser.ts';

/** What was asked in a private window is answered by then. */
const GRACE_PERIOD_MS = 2 * 60_000;

/**
 * Tells whether this is a private session: while a private window is open, and a moment after, whatever is asked may
 * leave nothing on disk. A popup, a panel or the address bar does not say in which window it was asked, and browsers tell
 * of private windows only where the reader allowed us there.
 * @param now milliseconds since 1970
 * @returns asks the browser anew at each call
 */
export function privateBrowsingMonitor(now: () => number): () => Promise<boolean> {
  let privateUntil = -Infinity;
  return async () => {
    const windows = await browser.windows.getAll().catch(() => []);
    if (windows.some(({ incognito }) => incognito)) privateUntil = now() + GRACE_PERIOD_MS;
    return now() < privateUntil;
  };
}

/** Whether a page stands in a private window; what the browser does not say counts as one. */
export function isInPrivateWindow({ tab }: { tab?: unknown }): boolean {
  return (tab as { incognito?: boolean } | undefined)?.incognito !== false;
}
