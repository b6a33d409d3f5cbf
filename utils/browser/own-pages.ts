import { browser } from './browser.ts';
import { addressOf } from '../search/view-address.ts';
import { readTyped } from '../citations/parse-input.ts';

/**
 * Our own page for a typed text: mijn searches words; the jump page looks a number up, goes on to what is found and
 * says what is not.
 */
export function pageFor(text: string): string {
  const typed = readTyped(text);
  return typed.what === 'words'
    ? browser.runtime.getURL(
        `/mijn.html${addressOf({ query: typed.words, order: 'saved', shelf: 'list' })}`,
      )
    : jumpPage(text);
}

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
