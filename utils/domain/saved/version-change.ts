import type { KeptTextInfo } from './kept-text.ts';

/** Where in the extension the last difference of a saved paper is shown, below its own origin. */
export function differenceAddress(key: string): `/mijn.html?${string}` {
  return `/mijn.html?${new URLSearchParams({ q: key, verschil: key }).toString()}`;
}

/**
 * What can be shown of a new version of a paper: the difference of the last two texts, perhaps not yet with the newest
 * one; or why there is nothing to hold against each other.
 */
export type VersionChange =
  | 'difference'
  | 'older-difference'
  | 'open-first'
  | 'same-words'
  | 'only-later'
  | 'no-text'
  | 'not-saved';

/**
 * A text is kept when its page is read, so whether the newest one is among them is told by the day it was last seen.
 * @param texts of the paper, oldest first
 * @param noticedAt ISO instant at which the new version was noticed
 */
export function versionChange(
  texts: readonly KeptTextInfo[],
  isSaved: boolean,
  noticedAt: string,
): VersionChange {
  const last = texts.at(-1);
  if (!isSaved) return 'not-saved';
  if (!last) return 'no-text';
  const isRead = last.lastSeen >= noticedAt;
  if (texts.length > 1) return isRead ? 'difference' : 'older-difference';
  if (!isRead) return 'open-first';
  return last.firstSeen >= noticedAt ? 'only-later' : 'same-words';
}
