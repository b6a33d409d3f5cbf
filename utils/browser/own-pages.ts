import { browser } from './browser.ts';

/** A saved paper in mijn. */
export function entryPage(key: string): string {
  return browser.runtime.getURL(
    `/mijn.html?${new URLSearchParams({ q: key, stuk: key }).toString()}`,
  );
}

/** The jump page whatever the text, for one that was meant as a number. */
export function jumpPage(text: string): string {
  return browser.runtime.getURL(
    `/jump.html?${new URLSearchParams({ q: text.trim().slice(0, 2000) }).toString()}`,
  );
}
