import { browser } from '../browser/browser.ts';
import { KAMER_PATTERNS } from '../domain/addresses.ts';
import { extensionIsThere } from './client.ts';
import { FROM_EXTENSION, FROM_PAGE, type, type Declarations } from './declaration.ts';
import { callerOf, isOwn, type Sender } from './sender.ts';

/** What one of us tells whoever listens; nobody listening is no failure. */
export const PUSHES = {
  /** Papers, quotes or follows changed: to document pages and to our own pages. */
  'mijn-changed': { from: FROM_EXTENSION, input: type<null>(), output: type<null>() },
  /** The reader asks elsewhere, as in a menu, to keep the selected words; true from who has them in its text. */
  'keep-quote': { from: FROM_EXTENSION, input: type<null>(), output: type<true>() },
  /** A document page read its paper, for the first time or again: to our own pages. */
  'page-read': { from: FROM_PAGE, input: type<null>(), output: type<null>() },
} satisfies Declarations;

type PushName = keyof typeof PUSHES;

const messageOf = (push: PushName) => ({ push });

/** Tells document pages and our own pages that papers, quotes or follows changed. */
export async function pushMijnChanged(): Promise<void> {
  const message = messageOf('mijn-changed');
  const tabs = await browser.tabs.query({ url: [...KAMER_PATTERNS] });
  const toTabs = tabs.map((tab) =>
    tab.id === undefined ? Promise.resolve() : browser.tabs.sendMessage(tab.id, message),
  );
  await Promise.allSettled([...toTabs, browser.runtime.sendMessage(message)]);
}

/**
 * Has a document page keep what is selected in its text as a quote; the page says there whether it worked.
 * @returns false when no page of ours in the tab has the selected words in its text
 */
export async function pushQuoteWanted(tabId: number): Promise<boolean> {
  const answer: unknown = await browser.tabs
    .sendMessage(tabId, messageOf('keep-quote'))
    .catch(() => false);
  return answer === true;
}

/** Tells our open pages that this page read its paper. */
export async function pushPageRead(): Promise<void> {
  await browser.runtime.sendMessage(messageOf('page-read')).catch(() => undefined);
}

/** Calls back when papers, quotes or follows changed anywhere. */
export function onMijnChanged(listener: () => void, signal: AbortSignal): void {
  onPush('mijn-changed', () => void listener(), signal);
}

/** Calls back when the reader asks elsewhere to keep the selected words. @param listener whether the words are in its text */
export function onQuoteWanted(listener: () => boolean, signal: AbortSignal): void {
  onPush('keep-quote', listener, signal);
}

/** Calls back with the tab whose document page read its paper. */
export function onPageRead(listener: (tab: number) => void, signal: AbortSignal): void {
  onPush('page-read', ({ tab }) => void (tab?.id !== undefined && listener(tab.id)), signal);
}

function onPush(name: PushName, listener: (sender: Sender) => unknown, signal: AbortSignal): void {
  const onMessage = (
    message: unknown,
    sender: Sender,
    respond: (answer: unknown) => void,
  ): undefined => {
    if ((message as { push?: unknown } | null)?.push !== name || !mayPush(name, sender)) return;
    if (listener(sender) === true) respond(true);
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener(
    'abort',
    () => extensionIsThere() && browser.runtime.onMessage.removeListener(onMessage),
  );
}

/** Not every browser says the address of a background that pushes; its id is enough, since pages cannot push to pages. */
function mayPush(name: PushName, sender: Sender): boolean {
  return PUSHES[name].from === FROM_PAGE ? callerOf(sender) === 'page' : isOwn(sender);
}
