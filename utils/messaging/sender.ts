import { KAMER_ORIGINS } from '../domain/addresses.ts';
import { CodedError } from '../domain/coded-error.ts';
import { browser } from '../browser/browser.ts';
import type { Caller } from './declaration.ts';

/** What is known of a message's sender; the browser fills it in, a page cannot. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: SendingTab | undefined;
}

export interface SendingTab {
  id?: number | undefined;
  windowId?: number | undefined;
  incognito?: boolean | undefined;
}

/** This extension's id and origin. */
export interface Identity {
  id: string;
  origin: string;
}

export function ownIdentity(): Identity {
  return { id: browser.runtime.id, origin: browser.runtime.getURL('').replace(/\/$/, '') };
}

/** Whether one of us sent it; scripts in pages count as well. */
export function isOwn(sender: Sender): boolean {
  return sender.id !== undefined && sender.id === browser.runtime.id;
}

/**
 * Tells the sender's side from what the browser says of it.
 * @returns null for any other extension, site or frame
 */
export function callerOf(sender: Sender, own = ownIdentity()): Caller | null {
  if (sender.id !== own.id || !sender.url || !URL.canParse(sender.url)) return null;
  const { protocol, host } = new URL(sender.url);
  // Not `origin`: that of an extension's address is opaque ("null") in some engines, and a blob has its maker's.
  const origin = `${protocol}//${host}`;
  if (origin === own.origin) return 'extension';
  const isTopFrame = sender.tab !== undefined && sender.frameId === 0;
  return isTopFrame && KAMER_ORIGINS.has(origin) ? 'page' : null;
}

/**
 * The tab a message comes from.
 * @throws CodedError `no-tab` when it comes from none, as from the popup
 */
export function tabIdOf({ tab }: Sender): number {
  if (tab?.id === undefined) throw new CodedError('no-tab');
  return tab.id;
}
