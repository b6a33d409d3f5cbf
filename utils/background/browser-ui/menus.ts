import { KAMER_PATTERNS } from '../../domain/addresses.ts';
import { browser } from '../../browser/browser.ts';
import { readSettings, watchSettings } from '../../browser/settings/settings.ts';
import { copyReference, keepQuote, saveAddress, type BrowserUiDeps } from './actions.ts';
import { targetUrl } from './target-url.ts';
import { jumpPage } from '../../browser/own-pages.ts';
import { BROWSER_UI_TEXTS } from '../../i18n/browser-ui-texts.ts';
import { translatorOf } from '../../i18n/translator.ts';

/** Links and pages that may be a paper's. */
const PAPERS = KAMER_PATTERNS.map((site) => site.replace('/*', '/kamerstukken/*'));

/**
 * The entries in the browser's context menu: on selected text anywhere, on links to papers, and on the site's pages.
 * Must be called while the worker starts.
 */
export function registerMenus(parts: BrowserUiDeps): void {
  browser.runtime.onInstalled.addListener(() => void build());
  // For the language, which may have changed.
  watchSettings(() => void build(), new AbortController().signal);
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const address = info.linkUrl ?? info.pageUrl ?? '';
    const act = {
      find: () => find(parts, info.selectionText ?? '', tab),
      quote: () => keepQuote(tab ?? {}),
      save: () => saveAddress(parts, address, tab ?? {}),
      copy: () => copyReference(parts, address, tab ?? {}),
    }[String(info.menuItemId).replace(/-page$/, '')];
    void act?.();
  });
}

async function find(
  { lookUp }: BrowserUiDeps,
  text: string,
  tab?: { incognito?: boolean },
): Promise<void> {
  const { url } = await targetUrl(tab, { lookUp, text, lookupPage: jumpPage(text) });
  await browser.tabs.create({ url });
}

async function build(): Promise<void> {
  const t = translatorOf(BROWSER_UI_TEXTS[(await readSettings()).language]);
  await browser.contextMenus.removeAll();
  const add = browser.contextMenus.create;
  add({ id: 'find', title: t('menuFind'), contexts: ['selection'] });
  add({ id: 'quote', title: t('keepQuote'), contexts: ['selection'], documentUrlPatterns: PAPERS });
  add({ id: 'save', title: t('menuSave'), contexts: ['link'], targetUrlPatterns: PAPERS });
  add({ id: 'save-page', title: t('menuSave'), contexts: ['page'], documentUrlPatterns: PAPERS });
  add({
    id: 'copy',
    title: t('copyReference'),
    contexts: ['link'],
    targetUrlPatterns: PAPERS,
    documentUrlPatterns: PAPERS,
  });
  add({
    id: 'copy-page',
    title: t('copyReference'),
    contexts: ['page'],
    documentUrlPatterns: PAPERS,
  });
}
