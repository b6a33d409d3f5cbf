import { browser } from './browser.ts';

/** What was asked in a private window is answered by then, in milliseconds. */
const AFTERWARDS = 2 * 60_000;

/** Tells whether what is asked now may leave anything on disk. */
export type Secrecy = () => Promise<boolean>;

/**
 * Secret is all that is asked while a private window is open, and until a moment after: a popup, a panel or the address
 * bar does not say in which window it was asked. Browsers tell of private windows only where the reader allowed us there.
 * @param now milliseconds since 1970
 */
export function createSecrecy(now: () => number): Secrecy {
  let until = -Infinity;
  return async () => {
    const windows = await browser.windows.getAll().catch(() => []);
    if (windows.some(({ incognito }) => incognito)) until = now() + AFTERWARDS;
    return now() < until;
  };
}

/** Whether a page stands in a private window; what the browser does not say counts as one. */
export function isInPrivateWindow({ tab }: { tab?: unknown }): boolean {
  return (tab as { incognito?: boolean } | undefined)?.incognito !== false;
}
