import { browser } from '../browser/browser.ts';
import type { Caller, MessageName } from './protocol.ts';

/** What is known of a message's sender; the browser fills it in, a page cannot. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: unknown;
}

/** Who may send what. A content script stands in the page's own process, so it counts as an outsider. */
const ALLOWED: Record<MessageName, readonly Caller[]> = {
  resolve: ['page', 'extension'],
  readCitations: ['page'],
  candidates: ['page'],
  officialXml: ['page'],
  openReader: ['page'],
  readingPlace: ['page'],
  keepReadingPlace: ['page'],
  isSaved: ['page', 'extension'],
  save: ['page', 'extension'],
  unsave: ['page', 'extension'],
  restore: ['extension'],
  list: ['extension'],
  context: ['page', 'extension'],
  loadPart: ['page'],
  edit: ['extension'],
  putBack: ['extension'],
  bin: ['extension'],
  health: ['extension'],
  dismissRescue: ['extension'],
  planList: ['extension'],
  savePapers: ['extension'],
  importPapers: ['extension'],
  eraseEverything: ['extension'],
  jump: ['extension'],
  paperRead: ['page'],
  readMarks: ['extension'],
  forgetRead: ['extension'],
  knownBadges: ['extension'],
  leavePlace: ['page'],
  placeLeft: ['page'],
  firstLines: ['page', 'extension'],
  openBeside: ['page', 'extension'],
  keepText: ['page'],
  keepQuote: ['page'],
  quotes: ['extension'],
  editQuotes: ['extension'],
  findInTexts: ['extension'],
  snippets: ['extension'],
  paperTexts: ['extension'],
  keptText: ['extension'],
  takeOutTexts: ['extension'],
  putBackTexts: ['extension'],
  follow: ['page', 'extension'],
  unfollow: ['page', 'extension'],
  isFollowed: ['page', 'extension'],
  follows: ['extension'],
  followAll: ['extension'],
  events: ['extension'],
  markEventsSeen: ['extension'],
  checkNow: ['extension'],
};

const PAGE_ORIGINS = new Set(['https://www.tweedekamer.nl', 'https://tweedekamer.nl']);

/** This extension's id and origin. */
export function ownIdentity(): { id: string; origin: string } {
  return { id: browser.runtime.id, origin: browser.runtime.getURL('').replace(/\/$/, '') };
}

/** Whether this sender may send this message. */
export function mayCall(
  name: MessageName,
  sender: Sender,
  own: { id: string; origin: string },
): boolean {
  const caller = callerOf(sender, own);
  return caller !== null && ALLOWED[name].includes(caller);
}

/**
 * Tells the sender's side from what the browser says of it; null for any other extension, site or frame.
 * @param own this extension's id and origin
 */
export function callerOf(sender: Sender, own: { id: string; origin: string }): Caller | null {
  if (sender.id !== own.id || !sender.url || !URL.canParse(sender.url)) return null;
  const { protocol, host } = new URL(sender.url);
  // Not `origin`: that of an extension's address is opaque ("null") in some engines, and a blob has its maker's.
  const origin = `${protocol}//${host}`;
  if (origin === own.origin) return 'extension';
  return sender.tab !== undefined && sender.frameId === 0 && PAGE_ORIGINS.has(origin)
    ? 'page'
    : null;
}
