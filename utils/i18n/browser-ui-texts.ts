import { browserUiEn } from './browser-ui.en.ts';
import { browserUiNl } from './browser-ui.nl.ts';
import { newsEn } from './news.en.ts';
import { newsNl } from './news.nl.ts';
import { pageEn } from './page.en.ts';
import { pageNl } from './page.nl.ts';
import { sharedEn } from './shared.en.ts';
import { sharedNl } from './shared.nl.ts';
import { merge, type TranslatorOf } from './translator.ts';

/** What the background says: in the browser's menus, in its address bar, in a notice and through a page. */
export const BROWSER_UI_TEXTS = {
  nl: merge(pageNl, sharedNl, browserUiNl, newsNl),
  en: merge(pageEn, sharedEn, browserUiEn, newsEn),
};

export type BrowserUiTranslator = TranslatorOf<typeof BROWSER_UI_TEXTS.nl>;
