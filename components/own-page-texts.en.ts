import { browserUiEn } from '../utils/i18n/browser-ui.en.ts';
import { newsEn } from '../utils/i18n/news.en.ts';
import { pageEn } from '../utils/i18n/page.en.ts';
import { sharedEn } from '../utils/i18n/shared.en.ts';
import { popupEn } from './popup/texts.en.ts';
import { jumpEn } from './jump/texts.en.ts';
import { citedEn } from './cited/texts.en.ts';
import { mijnEn } from './mijn/texts.en.ts';
import { exchangeEn } from './mijn/exchange/texts.en.ts';
import { archiveEn } from './mijn/archive/texts.en.ts';
import { followEn } from './mijn/follow/texts.en.ts';
import { optionsEn } from './options/texts.en.ts';
import { aboutEn } from './about/texts.en.ts';
import { welcomeEn } from './welcome/texts.en.ts';
import { ownPageEn } from './texts.en.ts';
import { merge } from '../utils/i18n/translator.ts';

/** All English texts of the extension's own pages. */
export const OWN_PAGE_EN = merge(
  pageEn,
  sharedEn,
  browserUiEn,
  newsEn,
  ownPageEn,
  popupEn,
  jumpEn,
  citedEn,
  mijnEn,
  exchangeEn,
  archiveEn,
  followEn,
  optionsEn,
  aboutEn,
  welcomeEn,
);
